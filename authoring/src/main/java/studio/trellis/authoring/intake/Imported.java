package studio.trellis.authoring.intake;

import java.util.Map;
import studio.trellis.model.course.Course;

/**
 * What came in.
 *
 * @param assets the bytes of each of the course's assets, by content hash
 */
public record Imported(Course course, Map<String, AssetBytes> assets, ImportReport report) {
  public Imported {
    assets = Map.copyOf(assets);
  }
}

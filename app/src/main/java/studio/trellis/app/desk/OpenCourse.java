package studio.trellis.app.desk;

import java.util.Map;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/**
 * The course on the desk.
 *
 * @param places left upper corners of its cards by activity id, where the course brings none; else
 *     empty
 * @param kept how the status bar says where it is kept
 */
public record OpenCourse(Course course, AssetBytes assets, Map<String, Place> places, String kept) {
  public OpenCourse {
    places = Map.copyOf(places);
  }
}

package studio.trellis.packaging.target;

import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.player.PlayerFiles;

/** The page and the content together: what every target that plays in a browser begins with. */
public final class PlayerPackage {
  private PlayerPackage() {}

  /** The files, with the tracker of a target. */
  public static SortedMap<String, byte[]> files(
      Course course, PackageContent content, String tracker) {
    SortedMap<String, byte[]> out =
        new TreeMap<>(PlayerFiles.of(tracker, course.language(), course.title()));
    out.putAll(content.files());
    return out;
  }
}

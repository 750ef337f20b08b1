package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;
import studio.trellis.packaging.content.SourceFiles;

/** The course inside a package of ours. */
public final class PackagedCourse {
  private PackagedCourse() {}

  /**
   * The course; null where there is none inside.
   *
   * @throws BadTreeException when it cannot be read
   */
  public static @Nullable Course of(SortedMap<String, byte[]> files) {
    byte[] source = files.get(SourceFiles.COURSE);
    return source == null
        ? null
        : CourseWire.read(TreeReader.read(new String(source, StandardCharsets.UTF_8)));
  }
}

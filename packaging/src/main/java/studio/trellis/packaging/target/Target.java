package studio.trellis.packaging.target;

import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.AssetSource;

/**
 * Something that a course can be exported to. To add one, implement this and name it in {@link
 * Targets}.
 */
public interface Target {
  /** The word of the command line, such as {@code scorm12}. */
  String id();

  /** What it is called on the screen. */
  String title();

  /** For whom it is, in one sentence. */
  String purpose();

  /**
   * The package of a course. The same request gives the same bytes.
   *
   * @throws ExportException when this target cannot carry the course; one line says why and what to
   *     do
   */
  Exported pack(Request request) throws ExportException;

  /** The package of a course with all settings as by default. */
  default Exported pack(Course course, AssetSource assets) throws ExportException {
    return pack(Request.of(course, assets));
  }
}

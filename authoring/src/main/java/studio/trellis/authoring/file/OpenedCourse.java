package studio.trellis.authoring.file;

import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;

/**
 * A course read from a file. Its assets are read when they are asked for, so close it when done
 * with them.
 */
public final class OpenedCourse implements AssetBytes, AutoCloseable {
  private final Course course;
  private final Container container;

  OpenedCourse(Course course, Container container) {
    this.course = course;
    this.container = container;
  }

  /** The course. */
  public Course course() {
    return course;
  }

  /**
   * @throws CourseFileException when the file cannot be read or its content is not what the course
   *     says
   */
  @Override
  public byte[] of(Asset asset) {
    byte[] bytes = container.asset(asset);
    if (bytes.length != asset.bytes() || !Hash.of(bytes).equals(asset.hash())) {
      throw new CourseFileException(
          container.name() + ", asset " + asset.id(),
          "the content of " + asset.name() + " is damaged or another file's",
          "put the right file in its place");
    }
    return bytes;
  }

  @Override
  public void close() {
    container.close();
  }
}

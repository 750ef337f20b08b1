package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.authoring.search.CourseSource;

/** Where courses come from. All of it may take a while: call it beside the FX thread. */
public interface Shelf {
  /** The courses kept in the workspace, the last used first. */
  List<Book> books() throws IOException;

  /** The courses in the bin, the last used first. */
  List<Book> bin() throws IOException;

  /** Opens a course of the workspace. */
  OpenCourse open(String id, Progress progress) throws IOException;

  /** Makes an empty course and opens it. */
  OpenCourse create(String title) throws IOException;

  /** Opens the sample course, brought in when it is not there. */
  OpenCourse sample(Progress progress) throws IOException;

  /** Reads a {@code .trellis} file, and looks whether its course is here already. */
  Arrival file(Path file, Progress progress) throws IOException;

  /** Makes a course of a file or folder of another format. */
  Arrival imported(Path source, Progress progress) throws IOException;

  /** Takes what arrived in, as wanted, and opens it. The arrival is closed. */
  OpenCourse take(Arrival arrival, Arrival.Wish wish, Progress progress) throws IOException;

  /** Writes a course of the workspace to a file; it appears whole or not at all. */
  void share(String id, Path target) throws IOException;

  /** Puts a course into the bin, or takes it out. */
  void bin(String id, boolean binned) throws IOException;

  /** Deletes a course for good. */
  void delete(String id) throws IOException;

  /** Goes on with a copy of the workspace, for another Trellis has it open. */
  void lookAtCopy() throws IOException;

  /** Goes on with the workspace in another folder. */
  void use(Path folder) throws IOException;

  /** All courses of the workspace, for an index over them. */
  CourseSource source();

  /**
   * A course of the workspace.
   *
   * @param note one line: when it was used last, how large it is
   */
  record Book(String id, String title, String note) {}
}

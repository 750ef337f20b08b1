package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;

/** Where courses come from. All of it may take a while: call it beside the FX thread. */
public interface Shelf {
  /** The courses kept in the workspace, the last used first. */
  List<Book> books() throws IOException;

  /** Opens a course of the workspace. */
  OpenCourse open(String id, Progress progress) throws IOException;

  /** Brings the sample course in and opens it. */
  OpenCourse sample(Progress progress) throws IOException;

  /** Brings a {@code .trellis} file in and opens it. */
  OpenCourse file(Path file, Progress progress) throws IOException;

  /** Makes a course of a file or folder of another format, and opens it. */
  OpenCourse imported(Path source, Progress progress) throws IOException;

  /**
   * A course of the workspace.
   *
   * @param note one line: when it was used last, how large it is
   */
  record Book(String id, String title, String note) {}
}

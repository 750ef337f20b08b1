package studio.trellis.authoring.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes to {@code out}, which must not be closed. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Puts a file with this content in the place of whatever is at {@code target}.
   *
   * @throws CourseFileException when it cannot be written; then {@code target} is as it was
   */
  public static void write(Path target, Content content) {
    Path whole = target.toAbsolutePath();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    if (folder == null || name == null || Files.isDirectory(whole)) {
      throw new CourseFileException(target.toString(), "this is a folder", "name a file");
    }
    Path temporary = null;
    try {
      // Beside the target: only within one file system is a move atomic.
      // Not by createTempFile: its files may be read by nobody else, and the target would stay so.
      temporary = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
      try (FileChannel file =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        content.to(out);
        out.flush();
        file.force(true);
      }
      Files.move(
          temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      temporary = null;
    } catch (IOException e) {
      throw IoFaults.writing(target.toString(), e);
    } finally {
      if (temporary != null) {
        temporary.toFile().delete();
      }
    }
  }
}

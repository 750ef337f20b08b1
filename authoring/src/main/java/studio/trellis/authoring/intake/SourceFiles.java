package studio.trellis.authoring.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.trellis.authoring.zip.SafeZip;

/** The files of a source, be it a folder, an archive or a single file. Safe for several threads. */
public interface SourceFiles extends Closeable {
  /** What to call the source in messages: its file name. */
  String label();

  /** The files' names, with {@code /} between parts. */
  List<String> names();

  /** Whether there is a file of this name. */
  boolean has(String name);

  /**
   * A file's bytes.
   *
   * @throws IOException with a one-line message when it cannot be read
   */
  byte[] read(String name) throws IOException;

  /**
   * Opens a folder, a zip archive (recognised by its first bytes), or any other file as a source of
   * one.
   *
   * @throws IOException with a one-line message when there is nothing to read
   */
  static SourceFiles open(Path path) throws IOException {
    String label = String.valueOf(path.getFileName());
    if (Files.isDirectory(path)) {
      return FolderFiles.folder(label, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new BadSourceException(label, "is not there", "check the path " + path);
    }
    return SafeZip.looksLikeZip(path)
        ? new ZipFiles(label, SafeZip.open(path))
        : FolderFiles.file(label, path);
  }
}

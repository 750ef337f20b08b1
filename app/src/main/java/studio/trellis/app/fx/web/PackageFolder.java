package studio.trellis.app.fx.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a package in a folder of their own, for as long as a page of them is shown. */
public final class PackageFolder implements AutoCloseable {
  private final Path folder;

  /**
   * Writes the files.
   *
   * @throws IOException when they cannot be written; nothing is left behind then
   */
  public PackageFolder(Map<String, byte[]> files) throws IOException {
    folder = Files.createTempDirectory("trellis-page");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey()).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("a file of the package lies outside of it: " + file.getKey());
        }
        Path parent = path.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** The address of a file in it. */
  public String address(String name) {
    return folder.resolve(name).toUri().toString();
  }

  /** The folder itself. */
  File file() {
    return folder.toFile();
  }

  /** Deletes it when the studio ends; what is still in use then, the system clears. */
  void closeAtExit() {
    Path gone = folder;
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      try {
                        Files.walkFileTree(gone, new Deleter());
                      } catch (IOException e) {
                        // It lies in the system's temporary folder.
                      }
                    }));
  }

  @Override
  public void close() {
    try {
      Files.walkFileTree(folder, new Deleter());
    } catch (IOException e) {
      // The system's temporary folder: the system clears it.
      folder.toFile().deleteOnExit();
    }
  }

  /** Deletes what it meets. */
  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

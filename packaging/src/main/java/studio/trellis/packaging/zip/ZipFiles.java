package studio.trellis.packaging.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes archives that are the same, byte for byte, for the same files: fixed order, fixed time.
 */
public final class ZipFiles {
  /** The earliest time that a zip entry can hold, in no time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipFiles() {}

  /**
   * The archive of {@code files}, in the order of their names but for {@code first}, which opens it
   * when it is there.
   */
  public static byte[] bytes(SortedMap<String, byte[]> files, String first) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      byte[] opening = files.get(first);
      if (opening != null) {
        put(zip, first, opening);
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!file.getKey().equals(first)) {
          put(zip, file.getKey(), file.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Writes {@code bytes} to {@code file}, which appears whole or not at all. */
  public static void write(byte[] bytes, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " names no file");
    }
    Files.createDirectories(folder);
    // Not a temporary file of the JDK's: those can be read by their owner only, and stay so.
    Path draft = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(draft, bytes);
      try {
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Writes each file into {@code folder}, which must be empty or not there yet. */
  public static void writeFolder(SortedMap<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new IOException(folder + " is not empty; name a new folder");
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Path around = target.getParent();
      Files.createDirectories(around == null ? folder : around);
      Files.write(target, file.getValue());
    }
  }
}

package studio.trellis.authoring.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import studio.trellis.model.base.EntryRules;

/**
 * A zip archive that others made. The whole table of contents is held against {@link EntryRules}
 * before anything is read; while reading, an entry that gives more than the table claims is
 * refused, so that the sums of the table are what can really come out. Nested archives stay closed.
 * Safe for several threads.
 */
public final class SafeZip implements Closeable {
  private final Path archive;
  private final ZipFile zip;
  private final Map<String, EntryTable.Row> files;

  private SafeZip(Path archive, ZipFile zip, Map<String, EntryTable.Row> files) {
    this.archive = archive;
    this.zip = zip;
    this.files = files;
  }

  /**
   * Opens an archive.
   *
   * @throws BadArchiveException when it is none, is damaged, or breaks the rules; nothing has been
   *     unpacked then
   */
  public static SafeZip open(Path archive) throws IOException {
    if (!Files.isRegularFile(archive)) {
      throw new BadArchiveException(archive, "there is no such file", "check the path");
    }
    try {
      EntryTable table = EntryTable.read(archive);
      Map<String, EntryTable.Row> files = checked(table.rows(), archive);
      return new SafeZip(
          archive, new ZipFile(archive.toFile(), ZipFile.OPEN_READ, table.charset()), files);
    } catch (ZipException e) {
      throw BadArchiveException.damaged(archive, "this zip archive is damaged");
    } catch (NoSuchFileException e) {
      throw new BadArchiveException(archive, "there is no such file", "check the path");
    }
  }

  /** Whether the file begins as zip archives do; says nothing about the rest. */
  public static boolean looksLikeZip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] < 9
          && start[3] < 9;
    } catch (IOException e) {
      return false;
    }
  }

  /** The files' names, in the archive's order, without folders. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** Whether there is a file of this name. */
  public boolean has(String name) {
    return files.containsKey(name);
  }

  /**
   * A file's bytes.
   *
   * @throws BadArchiveException when they are damaged or more than the table of contents claims
   * @throws NoSuchFileException when there is none of this name
   */
  public byte[] read(String name) throws IOException {
    EntryTable.Row row = files.get(name);
    ZipEntry entry = row == null ? null : zip.getEntry(name);
    if (row == null || entry == null) {
      throw new NoSuchFileException(name);
    }
    byte[] bytes;
    boolean more;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes((int) row.size());
      more = in.read() >= 0;
    } catch (ZipException | EOFException e) {
      throw BadArchiveException.damaged(
          archive, "the file " + EntryRules.shown(name) + " in it is damaged");
    }
    if (more) {
      throw BadArchiveException.hostile(
          archive,
          "the entry " + EntryRules.shown(name) + " holds more than the table of contents says");
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (bytes.length != row.size() || crc.getValue() != row.crc()) {
      throw BadArchiveException.damaged(
          archive, "the file " + EntryRules.shown(name) + " in it is damaged");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Map<String, EntryTable.Row> checked(List<EntryTable.Row> rows, Path archive)
      throws IOException {
    if (rows.size() > EntryRules.MAX_ENTRIES) {
      throw new BadArchiveException(
          archive, "the archive holds more than 60,000 entries (" + rows.size() + ")", "split it");
    }
    Map<String, EntryTable.Row> files = new LinkedHashMap<>();
    Map<String, String> folded = new HashMap<>();
    long total = 0;
    for (EntryTable.Row row : rows) {
      String shown = EntryRules.shown(row.name());
      String fault = EntryRules.fault(row.name());
      if (!fault.isEmpty()) {
        throw BadArchiveException.hostile(archive, "the entry name " + shown + " " + fault);
      }
      if (row.special()) {
        throw BadArchiveException.hostile(
            archive, "the entry " + shown + " is a symbolic link or another special file");
      }
      if (row.encrypted()) {
        throw new BadArchiveException(
            archive, "the archive is protected by a password", "unpack it and pack it without");
      }
      String same = folded.put(EntryRules.folded(row.name()), row.name());
      if (same != null) {
        throw BadArchiveException.hostile(
            archive,
            same.equals(row.name())
                ? "the entry " + shown + " is there twice"
                : "the entries "
                    + EntryRules.shown(same)
                    + " and "
                    + shown
                    + " differ by case only");
      }
      total += row.size();
      if (EntryRules.inflated(row.packed(), row.size())
          || EntryRules.inflated(Files.size(archive), total)) {
        throw BadArchiveException.hostile(
            archive,
            "the entry " + shown + " unpacks to more than 200 times its size (a zip bomb)");
      }
      if (total > EntryRules.MAX_BYTES) {
        throw new BadArchiveException(archive, "the archive unpacks to more than 2 GB", "split it");
      }
      if (!row.folder()) {
        files.put(row.name(), row);
      }
    }
    return Collections.unmodifiableMap(files);
  }
}

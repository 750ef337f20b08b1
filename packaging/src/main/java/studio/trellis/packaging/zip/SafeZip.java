package studio.trellis.packaging.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads archives from anybody into memory, within limits, and refuses names that could lead out of
 * a folder.
 */
public final class SafeZip {
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 2L << 30;
  private static final int MOST_RATIO = 200;

  /** Below this size a high ratio says nothing: a page of blanks packs well. */
  private static final int SMALL = 1 << 20;

  private SafeZip() {}

  /**
   * The files of an archive, by name.
   *
   * @throws BadArchiveException when it is none, is damaged, or is not safe to unpack
   */
  public static SortedMap<String, byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadArchiveException(
          "ZIP_MISSING", file + " is no file; name an archive that is there");
    }
    if (Files.size(file) > Integer.MAX_VALUE - 16) {
      throw new BadArchiveException(
          "ZIP_BIG", file.getFileName() + " is larger than 2 GB; no LMS takes it");
    }
    return read(Files.readAllBytes(file));
  }

  /** As {@link #read(Path)}, of an archive in memory. */
  public static SortedMap<String, byte[]> read(byte[] zip) throws IOException {
    Set<String> named = checkNames(zip);
    SortedMap<String, byte[]> out = new TreeMap<>();
    long total = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        // Local headers may name what the directory does not.
        if (!named.contains(entry.getName().toLowerCase(Locale.ROOT))) {
          throw new BadArchiveException(
              "ZIP_HIDDEN",
              "entry "
                  + shown(entry.getName())
                  + " is not in the archive's directory; it is refused");
        }
        byte[] bytes = content(in, entry.getName(), zip.length, total);
        total += bytes.length;
        if (!entry.isDirectory()) {
          out.put(entry.getName(), bytes);
        }
      }
    } catch (ZipException e) {
      throw new BadArchiveException(
          "ZIP_BROKEN",
          "the archive is damaged: " + e.getMessage() + "; make or download it again");
    } catch (java.io.EOFException e) {
      throw new BadArchiveException(
          "ZIP_BROKEN", "the archive is cut off; make or download it again");
    }
    if (out.isEmpty()) {
      throw new BadArchiveException("ZIP_EMPTY", "the archive holds no file");
    }
    return Collections.unmodifiableSortedMap(out);
  }

  private static Set<String> checkNames(byte[] zip) throws BadArchiveException {
    Set<String> seen = new HashSet<>();
    var entries = Directory.read(zip);
    if (entries.size() > MOST_ENTRIES) {
      throw new BadArchiveException("ZIP_ENTRIES", "the archive holds more than 20,000 entries");
    }
    for (Directory.Entry entry : entries) {
      checkName(entry.name());
      if (entry.link()) {
        throw new BadArchiveException(
            "ZIP_LINK", "entry " + shown(entry.name()) + " is a link; pack the file itself");
      }
      if (!seen.add(entry.name().toLowerCase(Locale.ROOT))) {
        throw new BadArchiveException(
            "ZIP_TWICE",
            "entry "
                + shown(entry.name())
                + " is there twice, or differs from another in case alone");
      }
    }
    return seen;
  }

  private static void checkName(String name) throws BadArchiveException {
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    boolean bad =
        name.isEmpty()
            || name.startsWith("/")
            || drive
            || name.indexOf('\\') >= 0
            || name.indexOf('\0') >= 0;
    for (String part : name.split("/", -1)) {
      bad |= part.equals("..") || part.equals(".");
    }
    if (bad) {
      throw new BadArchiveException(
          "ZIP_PATH",
          "entry "
              + shown(name)
              + " would be written outside of its folder; the archive is refused");
    }
  }

  /** Sizes are counted while reading; what the archive states about itself is not believed. */
  private static byte[] content(ZipInputStream in, String name, long packed, long before)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long most = Math.min(MOST_BYTES, Math.max(SMALL, packed * MOST_RATIO));
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (before + out.size() > most) {
        throw new BadArchiveException(
            "ZIP_BOMB",
            "entry "
                + shown(name)
                + " unpacks to more than "
                + MOST_RATIO
                + " times the archive; it is refused");
      }
    }
    return out.toByteArray();
  }

  private static String shown(String name) {
    String safe = name.replaceAll("\\p{Cntrl}", "?");
    return "\"" + (safe.length() > 80 ? safe.substring(0, 80) + "…" : safe) + "\"";
  }
}

package studio.trellis.packaging.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of an archive, read by ourselves: the JDK does not tell which entries are
 * links, and accepts two of one name. Layout: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 */
final class Directory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int UNIX_LINK = 0xA000;
  private static final int UNIX_KIND = 0xF000;

  private Directory() {}

  /** An entry as the directory states it. */
  record Entry(String name, boolean link) {}

  static List<Entry> read(byte[] zip) throws BadArchiveException {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(in, zip.length);
    int count = Short.toUnsignedInt(in.getShort(end + 10));
    long at = Integer.toUnsignedLong(in.getInt(end + 16));
    List<Entry> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > end || in.getInt((int) at) != ENTRY) {
        throw new BadArchiveException(
            "ZIP_BROKEN",
            "the archive's directory is damaged at entry "
                + (i + 1)
                + "; make or download it again");
      }
      int from = (int) at;
      int name = Short.toUnsignedInt(in.getShort(from + 28));
      int extra = Short.toUnsignedInt(in.getShort(from + 30));
      int comment = Short.toUnsignedInt(in.getShort(from + 32));
      int unix = in.getInt(from + 38) >>> 16;
      if (from + ENTRY_SIZE + name > end) {
        throw new BadArchiveException(
            "ZIP_BROKEN",
            "the archive's directory is cut at entry " + (i + 1) + "; make or download it again");
      }
      out.add(
          new Entry(
              new String(zip, from + ENTRY_SIZE, name, StandardCharsets.UTF_8),
              (unix & UNIX_KIND) == UNIX_LINK));
      at += ENTRY_SIZE + name + extra + comment;
    }
    return out;
  }

  private static int end(ByteBuffer in, int size) throws BadArchiveException {
    for (int at = size - END_SIZE; at >= 0 && at >= size - END_SIZE - LONGEST_COMMENT; at--) {
      if (in.getInt(at) == END) {
        return at;
      }
    }
    throw new BadArchiveException(
        "ZIP_BROKEN", "this is no zip archive, or its end is cut off; make or download it again");
  }
}

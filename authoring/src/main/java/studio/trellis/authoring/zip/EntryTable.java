package studio.trellis.authoring.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A zip's table of contents as it is written, read without the JDK's {@code ZipFile}: that one does
 * not tell links from files and hides the second of two entries with one name.
 */
final class EntryTable {
  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ROW_LENGTH = 46;
  private static final int ROW_MARK = 0x02014b50;
  private static final int UTF8_FLAG = 1 << 11;
  private static final int UNIX = 3;
  private static final int KIND_BITS = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;

  /**
   * One row.
   *
   * @param packed bytes in the archive
   * @param size bytes unpacked, as claimed
   * @param special a symbolic link, a device or the like
   */
  record Row(String name, long packed, long size, long crc, boolean special, boolean encrypted) {
    boolean folder() {
      return name.endsWith("/");
    }
  }

  private final List<Row> rows;
  private final Charset charset;

  private EntryTable(List<Row> rows, Charset charset) {
    this.rows = rows;
    this.charset = charset;
  }

  List<Row> rows() {
    return rows;
  }

  /** The charset of names that do not say that they are UTF-8. */
  Charset charset() {
    return charset;
  }

  static EntryTable read(Path archive) throws IOException {
    try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ)) {
      int tail = (int) Math.min(file.size(), END_LENGTH + 0xFFFF);
      ByteBuffer end = part(file, file.size() - tail, tail, archive);
      int at = tail - END_LENGTH;
      while (at >= 0 && end.getInt(at) != END_MARK) {
        at--;
      }
      if (at < 0) {
        throw starts(file, archive)
            ? BadArchiveException.damaged(archive, "this zip archive breaks off before its end")
            : new BadArchiveException(
                archive, "this is no zip archive", "choose a .zip or .trellis file");
      }
      int count = end.getShort(at + 10) & 0xFFFF;
      long length = end.getInt(at + 12) & 0xFFFFFFFFL;
      long offset = end.getInt(at + 16) & 0xFFFFFFFFL;
      if (count == 0xFFFF || offset == 0xFFFFFFFFL || length == 0xFFFFFFFFL) {
        throw new BadArchiveException(
            archive, "the archive is larger than Trellis reads (60,000 files, 2 GB)", "split it");
      }
      if (offset + length > file.size()) {
        throw BadArchiveException.damaged(
            archive, "the table of contents of this zip archive is damaged");
      }
      return rows(part(file, offset, (int) length, archive), count, archive);
    }
  }

  private static EntryTable rows(ByteBuffer table, int count, Path archive) throws IOException {
    Charset charset =
        allUtf8(table, count, archive) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      int flags = table.getShort(at + 8);
      int system = table.get(at + 5) & 0xFF;
      int kind = (table.getInt(at + 38) >>> 16) & KIND_BITS;
      boolean special = system == UNIX && kind != 0 && kind != REGULAR && kind != FOLDER;
      rows.add(
          new Row(
              new String(
                  name(table, at), (flags & UTF8_FLAG) != 0 ? StandardCharsets.UTF_8 : charset),
              table.getInt(at + 20) & 0xFFFFFFFFL,
              table.getInt(at + 24) & 0xFFFFFFFFL,
              table.getInt(at + 16) & 0xFFFFFFFFL,
              special,
              (flags & 1) != 0));
      at = next(table, at);
    }
    return new EntryTable(List.copyOf(rows), charset);
  }

  /** Checks each row's borders on the way. */
  private static boolean allUtf8(ByteBuffer table, int count, Path archive)
      throws BadArchiveException {
    boolean utf8 = true;
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + ROW_LENGTH > table.limit()
          || table.getInt(at) != ROW_MARK
          || next(table, at) > table.limit()) {
        throw BadArchiveException.damaged(
            archive, "the table of contents of this zip archive is damaged");
      }
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name(table, at)));
      } catch (CharacterCodingException e) {
        utf8 = false;
      }
      at = next(table, at);
    }
    return utf8;
  }

  private static byte[] name(ByteBuffer table, int at) {
    byte[] name = new byte[table.getShort(at + 28) & 0xFFFF];
    table.get(at + ROW_LENGTH, name);
    return name;
  }

  private static int next(ByteBuffer table, int at) {
    return at
        + ROW_LENGTH
        + (table.getShort(at + 28) & 0xFFFF)
        + (table.getShort(at + 30) & 0xFFFF)
        + (table.getShort(at + 32) & 0xFFFF);
  }

  private static boolean starts(FileChannel file, Path archive) throws IOException {
    if (file.size() < 4) {
      return false;
    }
    int mark = part(file, 0, 4, archive).getInt(0);
    return mark == 0x04034b50;
  }

  private static ByteBuffer part(FileChannel file, long from, int length, Path archive)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw BadArchiveException.damaged(archive, "the archive became shorter while it was read");
      }
    }
    return buffer.flip();
  }
}

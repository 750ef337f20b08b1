package studio.trellis.authoring.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeZipTest {
  @TempDir Path folder;

  @Test
  void readsAnOrdinaryArchive() throws IOException {
    Path file = zip("good.zip", "a/b.txt", "text", "ä.txt", "more");
    try (SafeZip zip = SafeZip.open(file)) {
      assertEquals(List.of("a/b.txt", "ä.txt"), zip.names());
      assertArrayEquals("more".getBytes(UTF_8), zip.read("ä.txt"));
    }
  }

  @Test
  void aTruncatedArchiveIsNamedAsSuch() throws IOException {
    byte[] whole = Files.readAllBytes(zip("whole.zip", "a.txt", "text"));
    refused(
        bytes("cut.zip", Arrays.copyOf(whole, whole.length / 2)),
        "cut.zip: this zip archive breaks off before its end; download or copy the file again");
  }

  @Test
  void aForeignFileIsNamedAsSuch() throws IOException {
    refused(
        bytes("notes.zip", "Just text.".getBytes(UTF_8)),
        "notes.zip: this is no zip archive; choose a .zip or .trellis file");
    refused(
        bytes("empty.zip", new byte[0]),
        "empty.zip: this is no zip archive; choose a .zip or .trellis file");
  }

  @Test
  void aMissingFileIsNamedAsSuch() {
    refused(folder.resolve("none.zip"), "none.zip: there is no such file; check the path");
  }

  @Test
  void entriesThatLeadElsewhereAreRefused() throws IOException {
    hostile(
        zip("slip.zip", "../../evil.txt", "x"),
        "slip.zip: the entry name \"../../evil.txt\" leads out of the archive");
    hostile(
        zip("abs.zip", "/etc/passwd", "x"),
        "abs.zip: the entry name \"/etc/passwd\" is an absolute path");
    hostile(zip("drive.zip", "C:/x", "x"), "drive.zip: the entry name \"C:/x\" names a drive");
    hostile(zip("back.zip", "a\\b", "x"), "back.zip: the entry name \"a\\b\" holds a backslash");
    hostile(
        zip("nul.zip", "a\u0000b", "x"),
        "nul.zip: the entry name \"a?b\" holds a control character");
  }

  @Test
  void symbolicLinksAreRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("plain.zip", "link", "/etc/passwd"));
    ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int row = table.getInt(bytes.length - 6);
    table.put(row + 5, (byte) 3).putInt(row + 38, 0xA1FF << 16);
    hostile(
        bytes("link.zip", bytes),
        "link.zip: the entry \"link\" is a symbolic link or another special file");
  }

  @Test
  void namesThatCollideAreRefused() throws IOException {
    hostile(
        zip("case.zip", "A.txt", "x", "a.TXT", "y"),
        "case.zip: the entries \"A.txt\" and \"a.TXT\" differ by case only");
    byte[] bytes = Files.readAllBytes(zip("two.zip", "a.txt", "x", "b.txt", "y"));
    for (int i = 0; i < bytes.length - 5; i++) {
      if (Arrays.equals(bytes, i, i + 5, "b.txt".getBytes(UTF_8), 0, 5)) {
        bytes[i] = 'a';
      }
    }
    hostile(bytes("twice.zip", bytes), "twice.zip: the entry \"a.txt\" is there twice");
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("zeros"));
      out.write(new byte[20_000_000]);
      out.closeEntry();
    }
    hostile(
        bomb, "bomb.zip: the entry \"zeros\" unpacks to more than 200 times its size (a zip bomb)");
  }

  @Test
  void anEntryThatGivesMoreThanItClaimsIsRefusedWhileReading() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("big.zip", "a.txt", "0123456789".repeat(50)));
    ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    table.putInt(table.getInt(bytes.length - 6) + 24, 10);
    try (SafeZip zip = SafeZip.open(bytes("liar.zip", bytes))) {
      IOException e = assertThrows(BadArchiveException.class, () -> zip.read("a.txt"));
      oneLine(e.getMessage());
    }
  }

  @Test
  void damagedContentIsNoticed() throws IOException {
    Path file = folder.resolve("stored.zip");
    byte[] content = "some content".getBytes(UTF_8);
    CRC32 crc = new CRC32();
    crc.update(content);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      ZipEntry entry = new ZipEntry("a.txt");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
      out.putNextEntry(entry);
      out.write(content);
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[30 + "a.txt".length()] ^= 1;
    try (SafeZip zip = SafeZip.open(bytes("flipped.zip", bytes))) {
      IOException e = assertThrows(BadArchiveException.class, () -> zip.read("a.txt"));
      assertEquals(
          "flipped.zip: the file \"a.txt\" in it is damaged; download or copy the file again",
          e.getMessage());
    }
  }

  @Test
  void moreEntriesThanTheLimitAreRefused() throws IOException {
    Path many = folder.resolve("many.zip");
    try (OutputStream out = Files.newOutputStream(many);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i <= 60_000; i++) {
        zip.putNextEntry(new ZipEntry(Integer.toString(i)));
      }
    }
    refused(many, "many.zip: the archive holds more than 60,000 entries (60001); split it");
  }

  private void hostile(Path file, String start) {
    refused(
        file,
        start + ", so nothing was read; get the archive from a source you trust, or pack it anew");
  }

  private static void refused(Path file, String message) {
    IOException e = assertThrows(BadArchiveException.class, () -> SafeZip.open(file).close());
    assertEquals(message, e.getMessage());
    oneLine(message);
  }

  private static void oneLine(String message) {
    assertFalse(message.chars().anyMatch(Character::isISOControl), message);
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(UTF_8));
        out.closeEntry();
      }
    }
    return file;
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}

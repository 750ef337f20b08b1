package studio.trellis.packaging.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeZipTest {
  @TempDir Path folder;

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String code(byte[] zip) {
    return assertThrows(BadArchiveException.class, () -> SafeZip.read(zip)).code();
  }

  @Test
  void whatIsWrittenIsReadAndTheSameFilesGiveTheSameBytes() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("b.txt", "two".getBytes(StandardCharsets.UTF_8));
    files.put("a/b.txt", "one".getBytes(StandardCharsets.UTF_8));

    byte[] zip = ZipFiles.bytes(files, "b.txt");

    assertArrayEquals(zip, ZipFiles.bytes(new TreeMap<>(files), "b.txt"));
    assertEquals(files.keySet(), SafeZip.read(zip).keySet());
    assertArrayEquals(files.get("a/b.txt"), SafeZip.read(zip).get("a/b.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out.txt",
        "a/../../out.txt",
        "/etc/passwd",
        "C:/out.txt",
        "a\\..\\out.txt",
        "./a"
      })
  void namesThatLeadOutOfTheFolderAreRefused(String name) throws IOException {
    assertEquals("ZIP_PATH", code(zip("index.html", name)));
  }

  @Test
  void twoNamesThatAreOneOnSomeDisksAreRefused() throws IOException {
    assertEquals("ZIP_TWICE", code(zip("index.html", "INDEX.html")));
  }

  @Test
  void aLinkIsRefused() throws IOException {
    byte[] zip = zip("index.html");
    int directory = indexOf(zip, new byte[] {0x50, 0x4b, 0x01, 0x02});
    zip[directory + 41] = (byte) 0xA1;

    assertEquals("ZIP_LINK", code(zip));
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("blanks.txt"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 20; i++) {
        zip.write(blanks);
      }
    }

    assertEquals("ZIP_BOMB", code(out.toByteArray()));
  }

  @Test
  void whatIsCutOrNoArchiveAtAllIsRefused() throws IOException {
    byte[] whole = zip("index.html", "b.html");

    assertEquals("ZIP_BROKEN", code(Arrays.copyOf(whole, whole.length / 2)));
    assertEquals("ZIP_BROKEN", code("no zip".getBytes(StandardCharsets.UTF_8)));
    assertEquals("ZIP_BROKEN", code(new byte[0]));
  }

  @Test
  void aFileAppearsWholeOrNotAtAll() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "x");

    assertThrows(IOException.class, () -> ZipFiles.write(new byte[10], taken));

    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }

  private static int indexOf(byte[] in, byte[] part) {
    for (int i = 0; i <= in.length - part.length; i++) {
      if (Arrays.equals(in, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }

  @Test
  void aHundredThousandEntriesAreRefusedBeforeOneIsUnpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (int i = 0; i < 100_000; i++) {
        ZipEntry entry = new ZipEntry("f" + i);
        entry.setSize(0);
        entry.setCrc(0);
        zip.putNextEntry(entry);
      }
    }
    assertEquals("ZIP_ENTRIES", code(out.toByteArray()));
  }

  @Test
  void whatTheDirectoryHidesIsRefused() throws IOException {
    byte[] zip = zip("a.html", "b.html");
    // The second local header gets another name than the directory has.
    int local = indexOf(zip, "b.html".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    zip[local] = 'c';
    assertEquals("ZIP_HIDDEN", code(zip));
  }
}

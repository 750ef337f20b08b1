package studio.trellis.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path as people type and paste it. */
class TypedPathTest {
  @TempDir Path folder;

  @Test
  void aPathIsTakenInQuotationMarksAsAnAddressAndFromHome() throws IOException {
    Path file = folder.resolve("Kurs 图 🙂.zip");
    assertEquals(file, TypedPath.of("  " + file + " "));
    assertEquals(file, TypedPath.of("\"" + file + "\""));
    assertEquals(file, TypedPath.of("'" + file + "'"));
    assertEquals(file, TypedPath.of(file.toUri().toString()));
    Path home = Path.of(System.getProperty("user.home"));
    assertEquals(home.resolve("a.zip"), TypedPath.of("~/a.zip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "a.zip", "a/b.zip", "file:a b", "file://x y", "/\0"})
  void whatIsNoWholePathIsRefusedInOneLine(String typed) {
    String line = assertThrows(IOException.class, () -> TypedPath.of(typed)).getMessage();
    assertEquals(1, line.lines().count(), line);
    assertFalse(line.isBlank());
  }

  @Test
  void aMegabyteOfRubbishIsSaidShortly() {
    String rubbish = "x\u0001\n".repeat(400_000);
    String line = assertThrows(IOException.class, () -> TypedPath.of(rubbish)).getMessage();
    assertTrue(line.length() < 300 && line.lines().count() == 1, () -> line.substring(0, 200));
  }

  @Test
  void whatIsReadHasToBeThere() throws IOException {
    Path file = folder.resolve("none.zip");
    String line =
        assertThrows(IOException.class, () -> TypedPath.there(file.toString())).getMessage();
    assertTrue(line.contains("There is no file or folder") && line.contains("none.zip"), line);
    Files.writeString(file, "x");
    assertEquals(file, TypedPath.there(file.toString()));
    assertEquals(folder, TypedPath.there(folder.toString()));
  }

  @Test
  void whatIsWrittenNeedsAFolderAndAFolderStandsForTheFileInIt() throws IOException {
    assertEquals(folder.resolve("a.zip"), TypedPath.target(folder.toString(), "a.zip"));
    String line =
        assertThrows(
                IOException.class,
                () -> TypedPath.target(folder.resolve("no").resolve("a.zip").toString(), "a.zip"))
            .getMessage();
    assertTrue(line.contains("There is no folder"), line);
    Files.createDirectory(folder.resolve("a.zip"));
    assertThrows(IOException.class, () -> TypedPath.target(folder.toString(), "a.zip"));
  }
}

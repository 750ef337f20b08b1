package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;

/**
 * What nobody should bring comes through the window: a line says what is wrong, nothing is lost.
 */
class BadInputJourneyTest extends InTheStudio {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67 שלום (ABC)";

  @Override
  protected void begin() {
    put(DemoCourse.small(), Pages.MAP);
  }

  @Test
  void filesOfAnyKindDroppedOnTheMapAreSaidInOneLineAndChangeNothing() throws Exception {
    Course before = course();
    byte[] huge = PIXEL.clone();
    huge[18] = huge[22] = 0x4e;
    huge[19] = huge[23] = 0x20;
    dropped("poster.png", huge, "20,000 × 20,000");
    byte[] lying = PIXEL.clone();
    lying[19] = 9;
    dropped("lying.png", lying, "lying.png");
    dropped("program.png", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), "program.png");
    dropped("empty.png", new byte[0], "empty.png");
    dropped("scan.tiff", "II*\0".getBytes(StandardCharsets.US_ASCII), "save it as PNG or JPEG");
    dropped("numbers.xyz", "1;2;3".getBytes(StandardCharsets.US_ASCII), "numbers.xyz");
    dropped("nothing.zip", new byte[0], "nothing.zip");
    dropped("newer.trellis", newer(), "newer.trellis");
    assertEquals(before, course());

    Path logo = home.resolve("logo.svg");
    Files.writeString(
        logo,
        "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4' onload='x()'>"
            + "<script>alert(1)</script><rect width='4' height='4'/></svg>");
    interact(() -> assertTrue(Dropping.on(there("#map"), logo)));
    await(() -> course().assets().size() == 1);
    Asset asset = course().assets().all().getFirst();
    String kept =
        new String(wiring.desk().open().orElseThrow().assets().of(asset), StandardCharsets.UTF_8);
    assertTrue(kept.contains("rect"), kept);
    assertFalse(kept.contains("script") || kept.contains("onload"), kept);
    press("#undo");
    await(() -> course().equals(before));
  }

  @Test
  void aClipboardOfRubbishChangesNothingOnTheMapAndInTheOutline() {
    Course before = course();
    for (String page : List.of(Pages.MAP, Pages.OUTLINE)) {
      go(page);
      focus(page.equals(Pages.MAP) ? "#map" : "#outline");
      for (String rubbish :
          List.of("{\"trellis\":", "\u0000\u0001\u0002", "<html>".repeat(10_000), "[]", "null")) {
        copied(rubbish);
        with(KeyCode.CONTROL, KeyCode.V);
        assertEquals(before, course(), page);
      }
    }
  }

  @Test
  void anyTitleIsKeptAsItIsOrRefusedInOneLine() {
    Course before = course();
    String id = course().activities().all().getFirst().id();
    interact(() -> wiring.desk().selectionProperty().set(Selection.activity(id)));
    pasted("#inspect-title", FAMILY);
    assertEquals(FAMILY, course().activities().get(id).title());
    press("#undo");
    await(() -> course().equals(before));

    String huge = "Ж".repeat(1 << 20);
    pasted("#inspect-title", huge);
    String now = course().activities().get(id).title();
    if (now.equals(before.activities().get(id).title())) {
      assertBad("");
    } else {
      assertEquals(huge, now);
      press("#undo");
    }
    await(() -> course().equals(before));
    pasted("#inspect-title", "Short again");
    assertEquals("Short again", course().activities().get(id).title(), "the next edit goes on");
  }

  @Test
  void namesThatDifferOnlyInCaseAreDifferentThings() {
    int before = course().skills().size();
    go(Pages.SKILLS);
    for (String title : List.of("Negotiation", "negotiation", "NEGOTIATION")) {
      press("#skill-add");
      fill("#skill-title", title);
    }
    List<String> titles =
        course().skills().all().stream()
            .map(skill -> skill.title())
            .filter(title -> title.equalsIgnoreCase("negotiation"))
            .toList();
    assertEquals(3, titles.stream().distinct().count(), titles.toString());
    undoAll();
    assertEquals(before, course().skills().size());
  }

  private void dropped(String name, byte[] bytes, String said) throws IOException {
    Path file = Files.write(home.resolve(name), bytes);
    interact(() -> wiring.desk().noticeProperty().set(Notice.NONE));
    interact(() -> assertTrue(Dropping.on(there("#map"), file), name));
    await(() -> !onFx(() -> wiring.desk().noticeProperty().get().text()).isEmpty());
    assertBad(said);
  }

  /** One line across the page, that says this among other things. */
  private void assertBad(String said) {
    Label line = lookup("#banner").query();
    String text = onFx(line::getText);
    assertTrue(onFx(() -> shown(line)), text);
    assertEquals(1, text.lines().count(), text);
    assertTrue(text.contains(said) && text.length() < 400, text);
    assertEquals(Notice.Tone.BAD, onFx(() -> wiring.desk().noticeProperty().get().tone()), text);
  }

  private void copied(String text) {
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void pasted(String field, String text) {
    copied(text);
    focus(field);
    TextField into = lookup(field).query();
    interact(into::selectAll);
    with(KeyCode.CONTROL, KeyCode.V);
    type(KeyCode.ENTER);
  }

  private static byte[] newer() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("course.json"));
      zip.write("{\"trellis\": 999, \"id\": \"c1\"}".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}

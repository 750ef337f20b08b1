package studio.trellis.packaging.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.ExportException;

class PackageContentTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private static Asset asset(String id, String type) {
    return new Asset(id, HASH, "a figure", type, 3, "", "", Map.of());
  }

  private static String chunk(String body, Asset... assets) throws ExportException {
    PackageContent content =
        PackageContent.of(
            Courses.withBody(body, assets), a -> "<svg/>".getBytes(StandardCharsets.UTF_8));
    return new String(content.files().get("data/c0.js"), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc=\"x\"></iframe>",
        "<form action=\"https://x.example\"><input></form>",
        "<base href=\"https://x.example/\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<p style=\"position:fixed\">x</p>",
        "<img src=\"https://x.example/track.gif\" alt=\"x\">",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<object data=\"x.swf\"></object>"
      })
  void nothingThatRunsOrLoadsGetsIntoAPackage(String body) throws ExportException {
    String chunk = chunk(body);

    for (String refused :
        new String[] {
          "script",
          "onclick",
          "onerror",
          "javascript",
          "iframe",
          "<form",
          "<base",
          "<meta",
          "style=",
          "x.example",
          "object"
        }) {
      assertFalse(chunk.contains(refused), chunk);
    }
  }

  @Test
  void mathematicsTablesAndLanguagesStay() throws ExportException {
    String math =
        "<math alttext=\"x^2\" display=\"block\"><msup><mi>x</mi><mn>2</mn></msup></math>";
    String chunk =
        chunk(
            "<p lang=\"fr\">voilà</p>"
                + math
                + "<table><tbody><tr><th scope=\"row\">a</th></tr></tbody></table>");

    assertTrue(chunk.contains("<msup><mi>x</mi><mn>2</mn></msup>"), chunk);
    assertTrue(chunk.contains("alttext=\\\"x^2\\\""), chunk);
    assertTrue(chunk.contains("lang=\\\"fr\\\""), chunk);
    assertTrue(chunk.contains("scope=\\\"row\\\""), chunk);
  }

  @Test
  void figuresBecomeFilesAndTheirWordsStayWhereTheyAreMissing() throws ExportException {
    String chunk =
        chunk(
            "<p><img src=\"asset:fig\" alt=\"a hill\"><img src=\"asset:gone\" alt=\"a tree\"></p>",
            asset("fig", "image/png"));

    assertTrue(chunk.contains("src=\\\"assets/0123456789abcdef.png\\\""), chunk);
    assertTrue(chunk.contains("a tree"), chunk);
    assertFalse(chunk.contains("asset:"), chunk);
  }

  @Test
  void callOutsRecordingsAndTranscriptsStay() throws ExportException {
    String chunk =
        chunk(
            "<div class=\"tip evil\"><p>Ask</p></div><figure><video src=\"asset:film\""
                + " controls><track src=\"asset:words\" kind=\"captions\""
                + " srclang=\"en\"></video><figcaption>A call</figcaption></figure>"
                + "<details><summary>Transcript</summary><p>Hello</p></details>",
            asset("film", "video/mp4"),
            asset("words", "text/vtt"));

    assertTrue(chunk.contains("<div class=\\\"tip\\\">"), chunk);
    assertTrue(chunk.contains("<video src=\\\"assets/0123456789abcdef.mp4\\\" controls"), chunk);
    assertTrue(chunk.contains("<track src=\\\"assets/0123456789abcdef.vtt\\\""), chunk);
    assertTrue(chunk.contains("<summary>Transcript</summary>"), chunk);
    assertFalse(chunk.contains("evil"), chunk);
  }

  @Test
  void aPictureThatCouldRunIsCleaned() throws ExportException {
    String svg =
        "<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\""
            + " onload=\"alert(1)\"><script>alert(1)</script><a href=\"javascript:alert(1)\"><path"
            + " d=\"M0 0\"/></a><use href=\"#p\"/></svg>";
    PackageContent content =
        PackageContent.of(
            Courses.withBody("<img src=\"asset:fig\" alt=\"\">", asset("fig", "image/svg+xml")),
            a -> svg.getBytes(StandardCharsets.UTF_8));

    String clean =
        new String(content.files().get("assets/0123456789abcdef.svg"), StandardCharsets.UTF_8);

    assertFalse(
        clean.contains("script") || clean.contains("onload") || clean.contains("DOCTYPE"), clean);
    assertTrue(clean.contains("M0 0") && clean.contains("#p"), clean);
  }

  @Test
  void anAssetWhoseBytesAreGoneIsNamed() {
    var e =
        assertThrows(
            ExportException.class,
            () ->
                PackageContent.of(
                    Courses.withBody("<img src=\"asset:fig\" alt=\"\">", asset("fig", "image/png")),
                    AssetSource.none()));

    assertTrue(e.getMessage().contains("fig (a figure)"), e.getMessage());
  }

  @Test
  void contentComesInChunksAndEachActivityIsInOne() throws ExportException {
    String body = "<p>" + "word ".repeat(12_000) + "</p>";
    PackageContent content = PackageContent.of(Courses.withBody(body), AssetSource.none());

    assertEquals(
        2,
        content.files().keySet().stream()
            .filter(n -> n.startsWith("data/c") && !n.equals("data/course.js"))
            .count());
  }

  @Test
  void aLargeCourseNamesItsPartsInAScriptOfTheirOwnAndEachChunkItsOwn() throws ExportException {
    Course course = Courses.large(20, 30);
    Map<String, byte[]> large = PackageContent.of(course, a -> new byte[0]).files();
    Map<String, byte[]> small = PackageContent.of(Courses.small(), a -> new byte[0]).files();
    String title = course.activities().all().get(0).title();

    assertTrue(text(large, "data/parts.js").contains(title));
    assertFalse(text(large, "data/course.js").contains("\"parts\":"));
    assertTrue(text(large, "data/c0.js").contains("\"about\":"));
    assertFalse(small.containsKey("data/parts.js"));
    assertTrue(text(small, "data/course.js").contains("\"parts\":"));
    assertFalse(text(small, "data/c0.js").contains("\"about\":"));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}

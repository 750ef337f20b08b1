package studio.trellis.authoring.html.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.authoring.html.document.RichText;

class PastedHtmlTest {
  private final List<String> taken = new ArrayList<>();
  private final PastedHtml paste =
      new PastedHtml(
          (name, bytes) -> {
            taken.add(name + " " + bytes.length);
            return "new" + taken.size();
          });

  @Test
  void ofWordStructureStaysAndPaintedListsBecomeLists() throws Exception {
    assertEquals(
        "<h3>Handling objections</h3>"
            + "<p>Listen <strong>first</strong>, then <em>ask</em>. See <a"
            + " href=\"https://example.org/guide\">the guide</a>.</p>"
            + "<h4>Steps</h4>"
            + "<ul><li>Say it back<ul><li>in your words</li></ul></li><li>Ask</li></ul>"
            + "<ol><li>Price</li><li>Risk</li></ol>"
            + "<table><tbody><tr><td><strong>Says</strong></td><td><strong>Means</strong></td></tr>"
            + "<tr><td>Too dear</td><td>No value yet</td></tr></tbody></table>"
            + "<p>A funnel</p>",
        read("word").replace(" lang=\"EN-GB\"", "").replaceAll("</?span>", ""));
  }

  @Test
  void ofGoogleDocsWeightsBecomeEmphasisAndListsNest() throws Exception {
    assertEquals(
        "<h3 dir=\"ltr\">Negotiation</h3><p dir=\"ltr\"><strong>Never</strong> split the"
            + " <em>difference</em><sup>2</sup><a href=\"https://example.org/why?a=1\">why</a></p>"
            + "<ul><li>one<ul><li>one a</li></ul></li><li>two</li></ul>",
        read("google-docs")
            .replace("<p dir=\"ltr\">one</p>", "one")
            .replace("<p dir=\"ltr\">one a</p>", "one a")
            .replace("<p dir=\"ltr\">two</p>", "two"));
  }

  @Test
  void ofAWebPageWhatRunsTracksOrHidesIsGone() throws Exception {
    assertEquals(
        "<h3>How people forget</h3><p>Half is gone <em>within a day</em>.</p><p>Practice"
            + " <strong>brings it back</strong>.</p><p>A falling curve<img src=\"asset:new1\""
            + " alt=\"Small\"></p><h4>Spacing</h4><p>See this and that, about 5&nbsp;% of it."
            + " Really.</p><p>Buy</p><h5>More</h5><blockquote><p>Repeat.</p></blockquote><p><math"
            + " alttext=\"x^2\"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math></p>",
        read("web-page"));
    assertEquals(List.of("Small.png 8"), taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a<br>b | a<br>b",
        "<table><tr><td>1</td><td>2</td></tr></table> |"
            + " <table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        "<div style=\"font-family: monospace; white-space: pre;\"><div><span>if (a)"
            + " {</span></div><div>}</div></div> | <pre><code>if (a) {\\n"
            + "}</code></pre>",
        "<span style=\"font-weight: 600\">a</span>b | <strong>a</strong>b",
        "<p>&nbsp;</p><p>a</p> | a"
      })
  void smallThingsAreReadAsTheyAreMeant(String html, String expected) {
    assertEquals(expected.replace("\\n", "\n"), paste.read(html).html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<<<>>>&&&",
        "<table><td><ul><li><table><tr>",
        "<p style='mso-list:l0 level99999999999 lfo1'>x",
        "<p style='mso-list:l0 level3 lfo1'>deep",
        "\u0000\ufffe\ud800",
        "<svg><math><mi><p>x</p></mi></math></svg>",
        "<img src='data:image/png;base64,%%%'><img src=data:><img>",
        "<a href='https://www.google.com/url?q='>x</a>",
        "<!--StartFragment--><!--EndFragment-->"
      })
  void rubbishIsReadWithoutHarm(String html) {
    RichText text = paste.read(html);
    assertEquals(text, RichText.read(text.html()));
    assertFalse(text.html().contains("script"));
  }

  @Test
  void plainTextIsParagraphsAndLines() {
    assertEquals(
        "<p>one &lt;b&gt;<br>two</p><p>three</p>",
        PastedHtml.plain("one <b>\r\ntwo\r\n\r\n \r\nthree\n").html());
  }

  private String read(String name) throws IOException {
    try (InputStream in = PastedHtmlTest.class.getResourceAsStream("/paste/" + name + ".html")) {
      return paste.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).html();
    }
  }
}

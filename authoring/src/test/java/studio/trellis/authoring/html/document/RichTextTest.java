package studio.trellis.authoring.html.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.authoring.html.CleanHtml;

class RichTextTest {
  @Property(tries = 3000)
  void readingWhatWasWrittenGivesTheSameText(@ForAll long seed) {
    RichText text = new RandomText(seed).text();
    assertEquals(text, RichText.read(text.html()));
  }

  @Property(tries = 1000)
  void whatIsWrittenIsCleanAlready(@ForAll long seed) {
    String html = new RandomText(seed).text().html();
    assertEquals(html, new CleanHtml().clean(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One thought.",
        "<p>one</p><p>two</p>",
        "<h3>T</h3><p>a <strong>b <em>c</em></strong> d</p>",
        "<ul><li>a<ol start=\"3\"><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>",
        "<div class=\"warning\"><p>Careful</p></div>",
        "<pre><code>a\n  b &lt; c</code></pre>",
        "<p dir=\"rtl\">שלום</p>",
        "a&nbsp;b",
        "<table><caption>c</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td"
            + " colspan=\"2\">b</td></tr></tbody></table>",
        "<figure><video src=\"asset:v\" controls><track src=\"asset:t\" kind=\"captions\""
            + " srclang=\"en\"></video><figcaption>c</figcaption></figure>",
        "<details><summary>Transcript</summary><p>a</p></details>",
        "<dl><dt>a</dt><dd>b</dd></dl>",
        "<figure><img src=\"asset:f\" alt=\"\"><figcaption>c</figcaption></figure>"
      })
  void whatIsCanonicalStaysAsItIs(String html) {
    assertEquals(html, RichText.canonical(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>a</b><b>b</b> | <strong>ab</strong>",
        "<i><b>a</b></i> | <strong><em>a</em></strong>",
        "<p></p><p> a  b </p><p><br></p> | a b",
        "<p><ul><li>a</li></ul></p> | <ul><li>a</li></ul>",
        "<ul><li>a</li><ul><li>b</li></ul></ul> | <ul><li>a<ul><li>b</li></ul></li></ul>",
        "<div>a</div><div>b</div> | <p>a</p><p>b</p>",
        "<p>a</p>loose<p>b</p> | <p>a</p><p>loose</p><p>b</p>",
        "<span style=\"color:red\">a</span> | a",
        "<video src=\"https://example.org/v.mp4\"></video>a | a",
        "<div class=\"note evil\">a</div> | <div class=\"note\"><p>a</p></div>",
        "<p class=\"note\">a</p> | a",
        "<strong></strong>a<em> </em> | a"
      })
  void theSameMeaningIsWrittenInOneWay(String html, String expected) {
    assertEquals(expected, RichText.canonical(html));
  }

  @Test
  void nothingButSpaceIsNothing() {
    assertEquals("", RichText.canonical(" \n <p> </p><ul></ul>"));
  }
}

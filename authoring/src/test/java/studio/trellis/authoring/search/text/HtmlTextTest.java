package studio.trellis.authoring.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.trellis.authoring.html.CleanHtml;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain| plain",
        "<p>one</p><p>two</p>| one/two",
        "a <b>bo</b>ld word| a bold word",
        "<p>a\t   b</p>| a b",
        "a&nbsp;&amp;&lt;b&gt; &eacute;&#128512;| a &<b> é😀",
        "AT&T & more &unknown; x| AT&T & more &unknown; x",
        "1 < 2 and 3 > 2| 1 < 2 and 3 > 2",
        "<img src=\"asset:x\" alt=\"a > b\"> seen| a > b seen",
        "sum <math alttext=\"\\frac{1}{2}\"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>!| sum"
            + " \\frac{1}{2}!",
        "<ul><li>one</li><li>two</li></ul>| one/two",
        "a<br>b| a/b",
        "<!-- no --> yes| yes",
        "x<sup>2</sup>| x2",
        "open <b| open",
      })
  void whatPeopleReadIsTheText(String html, String text) {
    assertEquals(text, HtmlText.words(html).replace('\n', '/'));
  }

  @Test
  void everyLetterKnowsItsPlace() {
    String html = "<p>a&amp;<b>b</b>\n <math alttext=\"x\"><mi>x</mi></math></p><p>c</p>";
    HtmlText text = HtmlText.of(html);
    assertEquals("a&b " + HtmlText.OPAQUE + "\nc\n", text.text());
    assertEquals("a", piece(html, text, 0));
    assertEquals("&amp;", piece(html, text, 1));
    assertEquals("b", piece(html, text, 2));
    assertEquals("\n ", piece(html, text, 3));
    assertEquals("<math alttext=\"x\"><mi>x</mi></math>", piece(html, text, 4));
    assertEquals("", piece(html, text, 5), "a break stands for no text");
    assertEquals("c", piece(html, text, 6));
  }

  @Property(tries = 500)
  void cleanHtmlReadsAsTheParserReadsIt(@ForAll String any) {
    String html = new CleanHtml().clean(any);
    String expected = Jsoup.parseBodyFragment(html).body().text();
    assertEquals(bare(expected), bare(HtmlText.words(html)));
  }

  @Property(tries = 500)
  void placesAscendWhateverTheText(@ForAll String any) {
    HtmlText text = HtmlText.of("<p>" + any + "</p>");
    int last = 0;
    for (int i = 0; i < text.text().length(); i++) {
      assertTrue(text.start(i) >= last && text.end(i) >= text.start(i));
      last = text.start(i);
    }
  }

  /** The parser leaves out soft hyphens and spaces without width. */
  private static String bare(String text) {
    return text.replaceAll("[\u00ad\u200b]", "").replaceAll("[\\s\u00a0\\p{Cntrl}]+", " ").strip();
  }

  private static String piece(String html, HtmlText text, int at) {
    return html.substring(text.start(at), text.end(at));
  }
}

package studio.trellis.app.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Clean HTML as plain text, for titles, lists and sentences. */
public final class Html {
  private Html() {}

  /** The text, on one line; formulas by their source, images by their alternative text. */
  public static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    for (Element math : document.select("math")) {
      math.replaceWith(new Element("span").text(math.attr("alttext")));
    }
    for (Element image : document.select("img")) {
      image.replaceWith(new Element("span").text("[" + image.attr("alt") + "]"));
    }
    return document.text();
  }

  /** The text, shortened at a word to about this many characters. */
  public static String excerpt(String html, int length) {
    String text = plain(html);
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    return text.substring(0, space > length / 2 ? space : length) + "…";
  }
}

package studio.trellis.authoring.html.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import studio.trellis.authoring.html.CleanHtml;

/**
 * A text as blocks. {@code read(html).html()} is the canonical form of a fragment: the same meaning
 * in the same words always gives the same HTML, and reading what was written gives the same text.
 */
public record RichText(List<Block> blocks) {
  /** Nothing yet. */
  public static final RichText EMPTY = new RichText(List.of());

  private static final CleanHtml CLEAN = new CleanHtml();

  public RichText {
    blocks = List.copyOf(blocks);
  }

  /** Reads HTML of any origin; what a course may not hold goes, its text stays. */
  public static RichText read(String html) {
    if (html.isBlank()) {
      return EMPTY;
    }
    Document document = Jsoup.parseBodyFragment(CLEAN.clean(html));
    document.outputSettings().prettyPrint(false);
    return new RichText(Tidy.blocks(BlockReader.read(document.body(), Tongue.SAME)));
  }

  /** These blocks in the one form that reading would give them. */
  public static RichText of(List<Block> blocks) {
    return new RichText(Tidy.blocks(blocks));
  }

  /** The text as canonical HTML. A lone plain paragraph stands without its element. */
  public String html() {
    return HtmlWriter.write(blocks);
  }

  /** The canonical form of a fragment. */
  public static String canonical(String html) {
    return read(html).html();
  }
}

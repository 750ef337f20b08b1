package studio.trellis.authoring.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * LaTeX as MathML that browsers draw by themselves; the source stays in {@code alttext}, so nothing is lost. What
 * cannot be read is shown as its source. Each distinct formula is converted once; safe for several threads.
 */
public final class LatexToMathml {
  /**
   * A formula as HTML.
   *
   * @param html a {@code math} element, or {@code code} with the source when it could not be read
   * @param understood false: it could not be read
   */
  public record Formula(String html, boolean understood) {}

  private static final int LONGEST = 20_000;

  private final SnuggleEngine engine = new SnuggleEngine();
  private final Map<String, Formula> known = new ConcurrentHashMap<>();

  /** The formula of LaTeX source, without its dollar signs. */
  public Formula convert(String latex) {
    return known.computeIfAbsent(latex, this::made);
  }

  /** How many distinct formulas were asked for. */
  public int distinct() {
    return known.size();
  }

  private Formula made(String latex) {
    Formula source = new Formula("<code>" + CleanHtml.escapeText(latex.strip()) + "</code>", false);
    if (latex.isBlank() || latex.length() > LONGEST) {
      return source;
    }
    try {
      SnuggleSession session = engine.createSession();
      session.parseInput(new SnuggleInput("$" + LatexFixes.apply(latex) + "$"));
      NodeList nodes = session.buildDOMSubtree();
      if (!session.getErrors().isEmpty()
          || nodes.getLength() != 1
          || !(nodes.item(0) instanceof Element math)
          || !math.getLocalName().equals("math")) {
        return source;
      }
      return new Formula(
          MathmlText.write(childrenOf(math), latex.strip()), true);
    } catch (java.io.IOException | RuntimeException e) {
      // The library throws its own logic errors on malformed input; to the reader that is one more unread formula.
      return source;
    }
  }

  private static NodeList childrenOf(Node node) {
    return node.getChildNodes();
  }
}

package studio.trellis.authoring.html;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * LaTeX as MathML that browsers draw by themselves; the source stays in {@code alttext}, so nothing
 * is lost. What cannot be read is shown as its source. Each distinct formula is converted once;
 * safe for several threads.
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
  private final DocumentBuilder documents = documents();

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
      Element root = root();
      session.buildDOMSubtree(root);
      NodeList nodes = root.getChildNodes();
      if (!session.getErrors().isEmpty()
          || nodes.getLength() != 1
          || !(nodes.item(0) instanceof Element math)
          || !math.getLocalName().equals("math")) {
        return source;
      }
      return new Formula(MathmlText.write(math.getChildNodes(), latex.strip()), true);
    } catch (IOException | RuntimeException e) {
      // The library throws its own logic errors on malformed input; to the reader that is one more
      // unread formula.
      return source;
    }
  }

  /**
   * A new tree to build in: left to itself, the library makes a new builder for each formula, at
   * half the cost of all.
   */
  private Element root() {
    synchronized (documents) {
      Document document = documents.newDocument();
      Element root = document.createElement("root");
      document.appendChild(root);
      return root;
    }
  }

  private static DocumentBuilder documents() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform builds documents", e);
    }
  }
}

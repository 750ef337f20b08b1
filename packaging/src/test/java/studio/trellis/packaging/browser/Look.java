package studio.trellis.packaging.browser;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows pages to axe-core, and keeps what it calls serious. Each kind of page is looked at a few
 * times.
 */
public final class Look {
  private static final int TIMES = 3;
  private final String axe;
  private final Map<String, Integer> seen = new java.util.TreeMap<>();
  private final Set<String> serious = new TreeSet<>();

  public Look() {
    try {
      axe = Files.readString(Judges.file("axe-core/axe.min.js"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public void at(Frame frame, String state) {
    if (seen.merge(state, 1, Integer::sum) > TIMES) {
      return;
    }
    frame.evaluate(axe);
    Object found =
        frame.evaluate(
            "async () => (await axe.run(document, {preload: false, runOnly:"
                + " ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})).violations.filter(v"
                + " => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | '))");
    for (Object one : (List<?>) found) {
      serious.add(state + ": " + one);
    }
  }

  /** What axe-core called serious or critical. */
  public List<String> serious() {
    return new ArrayList<>(serious);
  }

  /** The kinds of page it has seen. */
  Set<String> states() {
    return seen.keySet();
  }
}

package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings that are read as one: many of the same cause, or a single one.
 *
 * @param cause key of their sentence
 * @param findings in the order in which they were found; never empty
 */
public record Folded(String cause, List<Finding> findings) {
  /** From so many on, findings of one cause are read as one. */
  private static final int MANY = 4;

  /** The topics in the order in which they are read: what hurts most comes first. */
  private static final List<String> TOPICS =
      List.of("proof", "structure", "rules", "pedagogy", "content", "delivery");

  public Folded {
    findings = List.copyOf(findings);
  }

  /** The code that they share. */
  public String code() {
    return findings.getFirst().code();
  }

  /** What they are about: the code's part before the dot. */
  public String topic() {
    return code().substring(0, code().indexOf('.'));
  }

  /** How much the weightiest of them matters. */
  public Severity severity() {
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .orElse(Severity.NOTE);
  }

  /** Folds equal findings, topic by topic, within a topic the weightiest first. */
  public static List<Folded> of(List<Finding> findings) {
    Map<String, List<Finding>> byCause = new TreeMap<>();
    for (Finding finding : findings) {
      byCause.computeIfAbsent(finding.cause(), key -> new ArrayList<>()).add(finding);
    }
    List<Folded> out = new ArrayList<>();
    Set<String> folded = new TreeSet<>();
    for (Finding finding : findings) {
      List<Finding> same = byCause.getOrDefault(finding.cause(), List.of());
      if (same.size() < MANY || !FindingText.folds(finding.cause())) {
        out.add(new Folded(finding.cause(), List.of(finding)));
      } else if (folded.add(finding.cause())) {
        out.add(new Folded(finding.cause(), same));
      }
    }
    out.sort(
        Comparator.comparingInt((Folded f) -> TOPICS.indexOf(f.topic()))
            .thenComparing(Folded::severity));
    return out;
  }
}

package studio.trellis.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.check.Folded;
import studio.trellis.model.check.Labels;
import studio.trellis.model.check.Severity;
import studio.trellis.model.check.proof.Proof;
import studio.trellis.model.check.proof.Verdict;
import studio.trellis.model.course.Course;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.preview.report.Json;

/** What the checks found, topic by topic, the weightiest first; many of one cause as one. */
final class CheckReport {
  private static final int PLACES = 3;
  private static final String INDENT = "           ";
  private final List<Finding> findings;
  private final Labels labels;

  private final Optional<Verdict> verdict;

  private CheckReport(Course course, List<Finding> findings, Optional<Verdict> verdict) {
    this.findings = List.copyOf(findings);
    this.verdict = verdict;
    this.labels = new Labels(course);
  }

  /**
   * The report on a course.
   *
   * @param prove also ask whether anybody gets stuck, where the course can be run at all
   */
  static CheckReport of(Course course, boolean prove, Console console) {
    List<Finding> findings = new ArrayList<>(Checks.run(course));
    if (!prove || !Checks.runs(course, findings)) {
      return new CheckReport(course, findings, Optional.empty());
    }
    console.note("looking whether anybody gets stuck");
    Verdict verdict = Proof.of(course, () -> false);
    findings.addAll(0, verdict.findings(course));
    return new CheckReport(course, findings, Optional.of(verdict));
  }

  /** Whether there is anything that somebody should mend. */
  boolean clean() {
    return findings.stream().allMatch(f -> f.severity() == Severity.NOTE);
  }

  /** How many there are: "2 errors, 1 warning, no notes." */
  String summary() {
    Map<Severity, Integer> count = new TreeMap<>();
    findings.forEach(finding -> count.merge(finding.severity(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      parts.add(count(count.getOrDefault(severity, 0), Words.of(severity)));
    }
    return findings.isEmpty() ? "No findings." : upper(String.join(", ", parts)) + ".";
  }

  private static String count(int number, String what) {
    return number == 0
        ? "no " + what + "s"
        : String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  /** All of them, to be read. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
    verdict.ifPresent(said -> out.addAll(told(said)));
    String topic = "";
    for (Folded folded : Folded.of(findings)) {
      if (!folded.topic().equals(topic)) {
        topic = folded.topic();
        out.add(upper(topic));
      }
      out.add(
          String.format(
              "  %-7s  %s: %s",
              Words.of(folded.severity()), where(folded), upper(FindingText.cause(folded)) + "."));
      if (folded.findings().size() > 1) {
        out.add(INDENT + "first: " + places(folded));
      }
      out.add(INDENT + upper(FindingText.fix(folded)) + ".");
    }
    return out;
  }

  private static List<String> told(Verdict verdict) {
    List<String> out = new ArrayList<>();
    out.add(verdict.sentence());
    if (verdict.stuck() != null) {
      verdict.stuck().story().told().forEach(line -> out.add("  " + line));
    }
    return out;
  }

  private String where(Folded folded) {
    return folded.findings().size() > 1
        ? folded.code()
        : folded.code() + ", " + place(folded.findings().getFirst());
  }

  private String place(Finding finding) {
    String label = labels.of(finding.place());
    String id = finding.place().id();
    return finding.place().kind().word()
        + (label.equals(id) ? " " + id : " “" + label + "” (" + id + ")")
        + (finding.place().field().isEmpty() ? "" : ", " + finding.place().field());
  }

  private String places(Folded folded) {
    List<String> first = new ArrayList<>();
    for (Finding finding : folded.findings().subList(0, PLACES)) {
      String label = labels.of(finding.place());
      String id = finding.place().id();
      first.add(label.equals(id) ? id : "“" + label + "” (" + id + ")");
    }
    return String.join(", ", first) + ", …";
  }

  private static String upper(String clause) {
    return clause.isEmpty()
        ? clause
        : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  /** All of them, for programs. */
  Json json() {
    Json out =
        new Json()
            .list("findings", findings, this::tree)
            .list("causes", Folded.of(findings), this::tree);
    verdict.ifPresent(said -> out.put("verdict", tree(said)));
    return out;
  }

  private Tree tree(Verdict said) {
    Json out =
        new Json()
            .put("outcome", Words.of(said.outcome()))
            .put("sentence", said.sentence())
            .put("states", said.states())
            .put("walks", said.walks())
            .texts("used-up", said.usedUp());
    if (said.stuck() != null) {
      out.put("lacks", said.stuck().lacks())
          .texts("story", said.stuck().story().lines())
          .put("log", LearnerLog.write(said.stuck().story().log()));
    }
    return out.tree();
  }

  private Tree tree(Folded folded) {
    return new Json()
        .put("code", folded.code())
        .put("severity", Words.of(folded.severity()))
        .put("count", folded.findings().size())
        .put("cause", FindingText.cause(folded))
        .put("fix", FindingText.fix(folded))
        .tree();
  }

  private Tree tree(Finding finding) {
    return new Json()
        .put("code", finding.code())
        .put("severity", Words.of(finding.severity()))
        .put("kind", finding.place().kind().word())
        .put("id", finding.place().id())
        .put("label", labels.of(finding.place()))
        .put("field", finding.place().field())
        .put("cause", FindingText.cause(finding))
        .put("fix", FindingText.fix(finding))
        .tree();
  }
}

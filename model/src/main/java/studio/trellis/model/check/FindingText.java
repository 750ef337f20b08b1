package studio.trellis.model.check;

import java.util.List;
import java.util.Map;

/** Findings in English. A sentence speaks of its arguments as {@code {0}}, {@code {1}}. */
public final class FindingText {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("structure.broken-reference.missing", "there is no {0} \"{1}\""),
          Map.entry(
              "structure.broken-reference.missing.fix", "choose another one here or take this out"),
          Map.entry("structure.broken-reference.value", "{0} has no value \"{1}\""),
          Map.entry(
              "structure.broken-reference.value.fix",
              "choose one of its values or add this one to it"),
          Map.entry("structure.broken-reference.option", "item {0} has no option \"{1}\""),
          Map.entry("structure.broken-reference.option.fix", "choose another option"),
          Map.entry(
              "structure.broken-reference.not-a-number", "attribute {0} is a choice, not a number"),
          Map.entry(
              "structure.broken-reference.not-an-assessment",
              "activity {0} is no assessment and has no score"),
          Map.entry("structure.broken-reference.not-an-assessment.fix", "choose an assessment"),
          Map.entry(
              "structure.broken-reference.not-required",
              "activity {0} is not required, so the day on which it was done is not kept"),
          Map.entry(
              "structure.broken-reference.not-required.fix",
              "make it required, or ask about another activity"),
          Map.entry(
              "structure.broken-reference.not-a-number.fix", "compare it with one of its values"),
          Map.entry(
              "structure.duplicate-id.kinds", "the id \"{0}\" is borne twice, by {1} and {2}"),
          Map.entry("structure.duplicate-id.kinds.fix", "give one of them another id"),
          Map.entry("structure.duplicate-id.list", "the id \"{0}\" comes twice"),
          Map.entry("structure.duplicate-id.list.fix", "take one of them out"),
          Map.entry("structure.group-loop.groups", "these groups lie within one another: {0}"),
          Map.entry("structure.group-loop.groups.fix", "move one of them out"),
          Map.entry(
              "structure.prerequisite-loop.skills",
              "each of these skills needs the next one first: {0}"),
          Map.entry("structure.prerequisite-loop.skills.fix", "take one of the prerequisites out"),
          Map.entry(
              "structure.prerequisite-loop.links",
              "each of these has to come after the next one: {0}"),
          Map.entry(
              "structure.prerequisite-loop.links.fix", "take one of the prerequisite links out"),
          Map.entry("structure.missing-start.no-activity", "the course has no activity yet"),
          Map.entry("structure.missing-start.no-activity.fix", "add an activity"),
          Map.entry("structure.missing-start.none", "no activity is the start of the course"),
          Map.entry("structure.missing-start.none.fix", "choose the activity that comes first"),
          Map.entry("structure.unreachable.nothing-leads", "nothing leads to \"{0}\""),
          Map.entry(
              "structure.unreachable.nothing-leads.fix",
              "lead a link or a rule to it, or take it out"),
          Map.entry("structure.endless-loop.no-exit", "these lead only to each other: {0}"),
          Map.entry("structure.endless-loop.no-exit.fix", "lead a link out of it"),
          Map.entry("structure.dead-end.choice", "the choice \"{0}\" has nothing to choose from"),
          Map.entry("structure.dead-end.choice.fix", "give it two to four options"),
          Map.entry(
              "structure.dead-end.empty-group",
              "a link leads to the group \"{0}\", and nothing is in it"),
          Map.entry(
              "structure.dead-end.empty-group.fix", "put an activity into it or take the link out"),
          Map.entry(
              "structure.dead-end.ends-early",
              "the course ends after \"{0}\", though that is not its last part"),
          Map.entry("structure.dead-end.ends-early.fix", "link it to what comes next"),
          Map.entry(
              "structure.dead-end.only-conditions",
              "when no condition of its links holds, the course ends after \"{0}\""),
          Map.entry("structure.dead-end.only-conditions.fix", "add a link without a condition"),
          Map.entry(
              "structure.required-missable.way-around",
              "a way leads past \"{0}\", so that it comes only at the very end: {1}"),
          Map.entry("structure.required-missable.way-around.fix", "lead every way through it"),
          Map.entry("structure.no-right-answer.option", "no option counts as right"),
          Map.entry("structure.no-right-answer.option.fix", "mark the right option"),
          Map.entry("structure.no-right-answer.case", "no answer counts as right"),
          Map.entry("structure.no-right-answer.case.fix", "add an answer that is right"));

  private FindingText() {}

  /** The whole in one line. */
  public static String line(Finding finding) {
    String severity = finding.severity() == Severity.ERROR ? "error" : "warning";
    return severity
        + " "
        + finding.code()
        + ", "
        + place(finding)
        + ": "
        + cause(finding)
        + "; "
        + fix(finding);
  }

  /** Where: {@code activity a12, skills/0}. */
  public static String place(Finding finding) {
    Spot place = finding.place();
    return place.kind().word()
        + " "
        + place.id()
        + (place.field().isEmpty() ? "" : ", " + place.field());
  }

  /** What is wrong, as a clause. */
  public static String cause(Finding finding) {
    return sentence(finding.cause(), finding.args());
  }

  /** What to do, as a clause. */
  public static String fix(Finding finding) {
    return sentence(finding.fix(), finding.args());
  }

  private static String sentence(String key, List<String> args) {
    String text = SENTENCES.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no sentence for " + key);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      // Arguments are single digits in braces; what they hold is never read again.
      if (text.charAt(i) == '{') {
        out.append(args.get(text.charAt(i + 1) - '0'));
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}

package studio.trellis.app.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.authoring.session.FreshIds;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.check.Labels;
import studio.trellis.model.check.Severity;
import studio.trellis.model.check.Spot;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Fixes;
import studio.trellis.model.rule.Phrase;

/**
 * Runs the checks beside the FX thread whenever a course comes to the desk, and says what they
 * found.
 */
public final class Checking {
  private Checking() {}

  /** Begins to follow the desk. */
  public static void follow(Desk desk, Latest latest) {
    desk.courseProperty()
        .subscribe(
            now ->
                now.ifPresent(
                    course ->
                        latest.startRested(
                            "checks", () -> remarks(course), desk.remarksProperty()::set)));
  }

  /** What the checks say about a course, in words. */
  public static List<Remark> remarks(Course course) {
    return remarks(course, Checks.run(course));
  }

  /** These findings in words. */
  static List<Remark> remarks(Course course, List<Finding> findings) {
    CourseNames names = new CourseNames(course);
    Labels labels = new Labels(course);
    FreshIds ids = new FreshIds();
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : findings) {
      remarks.add(
          new Remark(
              weight(finding.severity()),
              place(course, finding.place()),
              where(course, names, labels, finding.place()),
              sentence(FindingText.cause(finding)),
              sentence(FindingText.fix(finding)),
              Fixes.of(course, finding, ids.next(EntityKind.LINK)),
              Optional.of(finding)));
    }
    return remarks;
  }

  private static Remark.Weight weight(Severity severity) {
    return switch (severity) {
      case ERROR -> Remark.Weight.ERROR;
      case WARNING -> Remark.Weight.WARNING;
      case NOTE -> Remark.Weight.NOTE;
    };
  }

  /**
   * The part of the map that a finding belongs to: an item's activity; what is on no map belongs to
   * the course.
   */
  private static Selection place(Course course, Spot spot) {
    return switch (spot.kind()) {
      case ACTIVITY -> Selection.activity(spot.id());
      case GROUP -> new Selection(Selection.Kind.GROUP, spot.id());
      case LINK -> new Selection(Selection.Kind.LINK, spot.id());
      case SKILL -> new Selection(Selection.Kind.SKILL, spot.id());
      case ITEM -> {
        Item item = course.items().find(spot.id());
        yield item == null ? Selection.COURSE : Selection.activity(item.activity());
      }
      case RULE -> new Selection(Selection.Kind.RULE, spot.id());
      case COURSE, FACET, ATTRIBUTE, PERSONA, ASSET -> Selection.COURSE;
    };
  }

  private static String where(Course course, CourseNames names, Labels labels, Spot spot) {
    return switch (spot.kind()) {
      case ACTIVITY, GROUP -> names.of(Phrase.Kind.TARGET, spot.id());
      case SKILL -> names.of(Phrase.Kind.SKILL, spot.id());
      case ITEM -> names.of(Phrase.Kind.ITEM, spot.id());
      case COURSE -> course.title();
      case LINK, RULE, FACET, ATTRIBUTE, PERSONA, ASSET -> labels.of(spot);
    };
  }

  /** A clause as a sentence, its quotation marks as they are printed. */
  static String sentence(String clause) {
    String text = quoted(Html.plain(clause));
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  /** A text whose straight quotation marks are those that are printed. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      boolean begins = before == ' ' || before == '(' || before == '\u00a0';
      char mark = text.charAt(i) == '"' ? begins ? '“' : '”' : text.charAt(i);
      out.append(mark == '\'' ? '’' : mark);
    }
    return out.toString();
  }
}

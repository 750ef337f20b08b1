package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;

/**
 * What a condition can be about: every kind that the engine knows, in plain words, as far as the
 * course has something for it.
 */
final class Subjects {
  private final Course course;
  private final Parts parts;
  private final List<Step.Choice<Condition>> out = new ArrayList<>();

  private Subjects(Course course) {
    this.course = course;
    this.parts = new Parts(course);
  }

  /** Everything a condition can be about; what is picked comes with a comparison and a value. */
  static Step<Condition> all(Course course) {
    Subjects subjects = new Subjects(course);
    subjects.abilities();
    subjects.places();
    subjects.answers();
    subjects.history();
    subjects.person();
    return new Step.Pick<>(Text.of("build.subject.title"), subjects.out);
  }

  private void abilities() {
    if (course.skills().size() == 0) {
      return;
    }
    String section = Text.of("build.section.skills");
    int solid = 800;
    add(section, "mastery", () -> skill("mastery", id -> mastery(id, solid)));
    add(section, "mastered", () -> skill("mastered", Condition.Mastered::new));
    add(
        section,
        "band",
        () -> skill("band", id -> new Condition.InBand(id, Compare.AT_LEAST, Band.PROFICIENT)));
    add(
        section,
        "in-row",
        () -> skill("in-row", id -> new Condition.CorrectInRow(id, Compare.AT_LEAST, 2)));
    add(
        section,
        "started",
        () -> skill("started", id -> new Condition.StartedAt(id, Compare.AT_LEAST, 3)));
    add(section, "due", () -> new Step.Done<>(new Condition.ReviewDue("")));
    add(
        section,
        "recall",
        () -> skill("recall", id -> new Condition.Retrievability(id, Compare.BELOW, 900)));
    add(
        section,
        "age",
        () -> skill("age", id -> new Condition.EvidenceAge(id, Compare.AT_LEAST, 90, true)));
  }

  private static Condition mastery(String skill, int thousandths) {
    return new Condition.Mastery(skill, Compare.AT_LEAST, thousandths);
  }

  private void places() {
    String section = Text.of("build.section.places");
    if (course.activities().size() > 0) {
      add(
          section,
          "attempts",
          () -> activity("attempts", true, id -> new Condition.Attempts(id, Compare.AT_LEAST, 2)));
      add(section, "visited", () -> activity("visited", false, Condition.Visited::new));
      add(section, "completed", () -> activity("completed", false, Condition.Completed::new));
    }
    if (course.facets().all().stream().anyMatch(facet -> !facet.values().isEmpty())) {
      add(
          section,
          "tagged",
          () ->
              new Step.Pick<>(
                  Text.of("build.kind.tagged"),
                  parts.tags(
                      "", "", "", tag -> new Step.Done<>(new Condition.Tagged(tag[0], tag[1])))));
    }
  }

  private void history() {
    String section = Text.of("build.section.history");
    add(section, "score", () -> new Step.Done<>(score()));
    add(
        section,
        "minutes",
        () -> new Step.Done<>(new Condition.Minutes(Condition.Span.SESSION, Compare.AT_LEAST, 20)));
    add(
        section,
        "session",
        () -> new Step.Done<>(new Condition.SessionNumber(Compare.AT_LEAST, 2)));
    add(
        section,
        "since",
        () ->
            new Step.Pick<>(
                Text.of("build.kind.since"),
                HistoryLeaf.all(
                    parts,
                    new Condition.DaysSince(
                        Condition.Since.START, "-", Compare.AT_LEAST, 30, false))));
    add(section, "choice", () -> new Step.Done<>(new Condition.ChoiceMade("")));
    add(section, "declined", () -> new Step.Done<>(new Condition.Declined(Compare.AT_LEAST, 1)));
    add(
        section,
        "calibration",
        () -> new Step.Done<>(new Condition.Calibrated(Condition.Calibration.OVERCONFIDENT)));
    add(section, "lot", () -> new Step.Done<>(new Condition.RandomShare(1, Compare.BELOW, 500)));
  }

  private Condition score() {
    List<Activity> assessments = parts.assessments();
    return new Condition.Score(
        assessments.isEmpty() ? "" : assessments.getFirst().id(), Compare.AT_LEAST, 800);
  }

  private void answers() {
    String section = Text.of("build.section.answers");
    add(section, "answer", () -> new Step.Done<>(new Condition.AnswerWas(false)));
    if (parts.hasOptions()) {
      add(section, "option", () -> option(course));
    }
    add(
        section,
        "confidence",
        () -> new Step.Done<>(new Condition.Confidence(Compare.AT_LEAST, 2)));
    add(section, "hints", () -> new Step.Done<>(new Condition.HintsUsed(Compare.AT_LEAST, 1)));
  }

  private void person() {
    String section = Text.of("build.section.person");
    for (Attribute attribute : course.attributes()) {
      out.add(
          new Step.Choice<>(
              section, attribute.title(), "", false, () -> new Step.Done<>(of(attribute))));
    }
    for (Attribute attribute : course.attributes()) {
      out.add(
          new Step.Choice<>(
              section,
              Text.of("build.kind.known", attribute.title()),
              "",
              false,
              () -> new Step.Done<>(new Condition.AttributeKnown(attribute.id()))));
    }
  }

  /** The first thing to ask of an attribute. */
  static Condition of(Attribute attribute) {
    return attribute.values().isEmpty()
        ? new Condition.AttributeNumber(attribute.id(), Compare.AT_LEAST, 1, false)
        : new Condition.AttributeIs(
            attribute.id(), Compare.EQUAL, attribute.values().getFirst(), false);
  }

  /** An item, then one of its options. */
  static Step<Condition> option(Course course) {
    Parts parts = new Parts(course);
    return new Step.Pick<>(
        Text.of("build.pick.item"), parts.items("", "", item -> options(course, item, "")));
  }

  /** The options of an item. */
  static Step<Condition> options(Course course, String item, String now) {
    List<Step.Choice<Condition>> choices = new ArrayList<>();
    for (Answer.Option option : CourseNames.options(course.items().get(item).answer())) {
      choices.add(
          new Step.Choice<>(
              "",
              Html.excerpt(option.html(), 70),
              Text.of(option.right() ? "build.option.right" : "build.option.wrong"),
              option.id().equals(now),
              () -> new Step.Done<>(new Condition.OptionChosen(item, option.id()))));
    }
    return new Step.Pick<>(Text.of("build.pick.option"), choices);
  }

  private Step<Condition> skill(String kind, Function<String, Condition> made) {
    return new Step.Pick<>(
        Text.of("build.kind." + kind),
        parts.skills("", "-", true, id -> new Step.Done<>(made.apply(id))));
  }

  private Step<Condition> activity(String kind, boolean here, Function<String, Condition> made) {
    return new Step.Pick<>(
        Text.of("build.kind." + kind),
        parts.activities("", "-", here, id -> new Step.Done<>(made.apply(id))));
  }

  private void add(String section, String kind, Supplier<Step<Condition>> next) {
    out.add(new Step.Choice<>(section, Text.of("build.kind." + kind), "", false, next));
  }
}

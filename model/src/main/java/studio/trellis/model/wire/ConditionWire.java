package studio.trellis.model.wire;

import java.util.List;
import studio.trellis.model.base.Tree;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;

/** {@link Condition} to tree and back: an object whose {@code is} names the kind. */
public final class ConditionWire {
  private ConditionWire() {}

  /** The tree of {@code condition}. */
  public static Tree write(Condition condition) {
    return switch (condition) {
      case Condition.All c -> parts("all", c.parts());
      case Condition.Any c -> parts("any", c.parts());
      case Condition.None c -> parts("none", c.parts());
      case Condition.AtLeast c ->
          is("at-least")
              .put("number", c.number())
              .list("parts", c.parts(), ConditionWire::write)
              .tree();
      case Condition.Not c -> is("not").put("part", write(c.part())).tree();
      case Condition.Mastery c ->
          value("mastery", c.compare(), c.thousandths()).text("skill", c.skill()).tree();
      case Condition.Mastered c -> is("mastered").text("skill", c.skill()).tree();
      case Condition.InBand c ->
          is("band")
              .put("compare", c.compare())
              .put("band", c.band())
              .text("skill", c.skill())
              .tree();
      case Condition.Attempts c ->
          value("attempts", c.compare(), c.times()).text("activity", c.activity()).tree();
      case Condition.CorrectInRow c ->
          value("correct-in-row", c.compare(), c.times()).text("skill", c.skill()).tree();
      case Condition.OptionChosen c ->
          is("option-chosen").put("item", c.item()).put("option", c.option()).tree();
      case Condition.AnswerWas c -> is("answer").put("right", new Tree.Bool(c.right())).tree();
      case Condition.Confidence c -> value("confidence", c.compare(), c.level()).tree();
      case Condition.HintsUsed c -> value("hints-used", c.compare(), c.times()).tree();
      case Condition.Visited c -> is("visited").put("activity", c.activity()).tree();
      case Condition.Completed c -> is("completed").put("activity", c.activity()).tree();
      case Condition.Tagged c -> is("tag").put("facet", c.facet()).put("value", c.value()).tree();
      case Condition.AttributeIs c ->
          is("attribute")
              .put("attribute", c.attribute())
              .put("compare", c.compare())
              .put("value", c.value())
              .flag("when-unknown", c.whenUnknown(), false)
              .tree();
      case Condition.AttributeNumber c ->
          value("attribute-number", c.compare(), c.number())
              .put("attribute", c.attribute())
              .flag("when-unknown", c.whenUnknown(), false)
              .tree();
      case Condition.AttributeKnown c ->
          is("attribute-known").put("attribute", c.attribute()).tree();
      case Condition.StartedAt c ->
          value("started-at", c.compare(), c.rating()).text("skill", c.skill()).tree();
      case Condition.Retrievability c ->
          value("retrievability", c.compare(), c.thousandths()).text("skill", c.skill()).tree();
      case Condition.ReviewDue c -> is("review-due").text("skill", c.skill()).tree();
      case Condition.Calibrated c -> is("calibration").put("value", c.calibration()).tree();
      case Condition.Score c ->
          value("score", c.compare(), c.thousandths()).text("activity", c.activity()).tree();
      case Condition.Minutes c ->
          value("minutes", c.compare(), c.minutes()).put("span", c.span()).tree();
      case Condition.ChoiceMade c -> is("choice-made").text("target", c.target()).tree();
      case Condition.Declined c -> value("declined", c.compare(), c.times()).tree();
      case Condition.EvidenceAge c ->
          value("evidence-age", c.compare(), c.days())
              .text("skill", c.skill())
              .flag("when-unknown", c.whenUnknown(), false)
              .tree();
      case Condition.DaysSince c ->
          value("days-since", c.compare(), c.days())
              .put("since", c.since())
              .text("id", c.id())
              .flag("when-unknown", c.whenUnknown(), false)
              .tree();
      case Condition.SessionNumber c -> value("session", c.compare(), c.number()).tree();
      case Condition.RandomShare c ->
          value("random-share", c.compare(), c.thousandths()).put("trial", c.trial()).tree();
    };
  }

  private static Out is(String kind) {
    return new Out().put("is", kind);
  }

  private static Out value(String kind, Compare compare, int value) {
    return is(kind).put("compare", compare).put("value", value);
  }

  private static Tree parts(String kind, List<Condition> parts) {
    return is(kind).list("parts", parts, ConditionWire::write).tree();
  }

  /**
   * The condition of {@code tree}.
   *
   * @throws studio.trellis.model.base.BadTreeException when it is none
   */
  public static Condition read(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    String kind = f.text("is");
    Condition condition =
        switch (kind) {
          case "all" -> new Condition.All(f.list("parts", ConditionWire::read));
          case "any" -> new Condition.Any(f.list("parts", ConditionWire::read));
          case "none" -> new Condition.None(f.list("parts", ConditionWire::read));
          case "at-least" ->
              new Condition.AtLeast(
                  f.number("number", 1, 63), f.list("parts", ConditionWire::read));
          case "not" -> new Condition.Not(read(f.need("part"), path + "/part"));
          case "mastery" ->
              new Condition.Mastery(f.text("skill", ""), compare(f), f.number("value", 0, 1000));
          case "mastered" -> new Condition.Mastered(f.text("skill", ""));
          case "band" ->
              new Condition.InBand(f.text("skill", ""), compare(f), f.word("band", Band.values()));
          case "attempts" ->
              new Condition.Attempts(f.text("activity", ""), compare(f), f.number("value", 0, 7));
          case "correct-in-row" ->
              new Condition.CorrectInRow(f.text("skill", ""), compare(f), f.number("value", 0, 7));
          case "option-chosen" -> new Condition.OptionChosen(f.text("item"), f.text("option"));
          case "answer" -> new Condition.AnswerWas(f.flag("right", true));
          case "confidence" -> new Condition.Confidence(compare(f), f.number("value", 0, 3));
          case "hints-used" -> new Condition.HintsUsed(compare(f), f.number("value", 0, 15));
          case "visited" -> new Condition.Visited(f.text("activity"));
          case "completed" -> new Condition.Completed(f.text("activity"));
          case "tag" -> new Condition.Tagged(f.text("facet"), f.text("value"));
          case "attribute" ->
              new Condition.AttributeIs(
                  f.text("attribute"), compare(f), f.text("value"), f.flag("when-unknown", false));
          case "attribute-number" ->
              new Condition.AttributeNumber(
                  f.text("attribute"),
                  compare(f),
                  f.number("value", 0, 16382),
                  f.flag("when-unknown", false));
          case "attribute-known" -> new Condition.AttributeKnown(f.text("attribute"));
          case "started-at" ->
              new Condition.StartedAt(f.text("skill", ""), compare(f), f.number("value", 0, 4));
          case "retrievability" ->
              new Condition.Retrievability(
                  f.text("skill", ""), compare(f), f.number("value", 0, 1000));
          case "review-due" -> new Condition.ReviewDue(f.text("skill", ""));
          case "calibration" ->
              new Condition.Calibrated(f.word("value", Condition.Calibration.values()));
          case "score" ->
              new Condition.Score(f.text("activity", ""), compare(f), f.number("value", 0, 1000));
          case "minutes" ->
              new Condition.Minutes(
                  f.word("span", Condition.Span.values()), compare(f), f.number("value", 0, 999));
          case "choice-made" -> new Condition.ChoiceMade(f.text("target", ""));
          case "declined" -> new Condition.Declined(compare(f), f.number("value", 0, 31));
          case "evidence-age" ->
              new Condition.EvidenceAge(
                  f.text("skill", ""),
                  compare(f),
                  f.number("value", 0, 9999),
                  f.flag("when-unknown", false));
          case "days-since" ->
              new Condition.DaysSince(
                  f.word("since", Condition.Since.values()),
                  f.text("id", ""),
                  compare(f),
                  f.number("value", 0, 9999),
                  f.flag("when-unknown", false));
          case "session" -> new Condition.SessionNumber(compare(f), f.number("value", 1, 999));
          case "random-share" ->
              new Condition.RandomShare(
                  f.number("trial", 1, 9), compare(f), f.number("value", 0, 1000));
          default -> throw f.bad("is", "no condition is called \"" + Fields.shorten(kind) + "\"");
        };
    Wires.nothingLeft(f);
    return condition;
  }

  private static Compare compare(Fields f) {
    return f.word("compare", Compare.values(), Compare.AT_LEAST);
  }
}

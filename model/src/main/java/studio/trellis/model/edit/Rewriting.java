package studio.trellis.model.edit;

import java.util.function.UnaryOperator;
import studio.trellis.model.rule.Condition;

/** Conditions in which something else is asked. */
public final class Rewriting {
  private Rewriting() {}

  /** {@code condition} with {@code change} applied to each question in it. */
  public static Condition leaves(Condition condition, UnaryOperator<Condition> change) {
    return switch (condition) {
      case Condition.All c ->
          new Condition.All(c.parts().stream().map(part -> leaves(part, change)).toList());
      case Condition.Any c ->
          new Condition.Any(c.parts().stream().map(part -> leaves(part, change)).toList());
      case Condition.None c ->
          new Condition.None(c.parts().stream().map(part -> leaves(part, change)).toList());
      case Condition.AtLeast c ->
          new Condition.AtLeast(
              c.number(), c.parts().stream().map(part -> leaves(part, change)).toList());
      case Condition.Not c -> new Condition.Not(leaves(c.part(), change));
      default -> change.apply(condition);
    };
  }

  /** {@code condition} about the skill {@code to} wherever it is about {@code from}. */
  public static Condition skill(Condition condition, String from, String to) {
    return leaves(
        condition,
        leaf ->
            switch (leaf) {
              case Condition.Mastery c when c.skill().equals(from) ->
                  new Condition.Mastery(to, c.compare(), c.thousandths());
              case Condition.Mastered c when c.skill().equals(from) -> new Condition.Mastered(to);
              case Condition.InBand c when c.skill().equals(from) ->
                  new Condition.InBand(to, c.compare(), c.band());
              case Condition.CorrectInRow c when c.skill().equals(from) ->
                  new Condition.CorrectInRow(to, c.compare(), c.times());
              case Condition.Retrievability c when c.skill().equals(from) ->
                  new Condition.Retrievability(to, c.compare(), c.thousandths());
              case Condition.ReviewDue c when c.skill().equals(from) -> new Condition.ReviewDue(to);
              case Condition.StartedAt c when c.skill().equals(from) ->
                  new Condition.StartedAt(to, c.compare(), c.rating());
              case Condition.EvidenceAge c when c.skill().equals(from) ->
                  new Condition.EvidenceAge(to, c.compare(), c.days(), c.whenUnknown());
              default -> leaf;
            });
  }

  /** {@code condition} with the value {@code to} of a facet wherever it asks for {@code from}. */
  public static Condition tag(Condition condition, String facet, String from, String to) {
    return leaves(
        condition,
        leaf ->
            leaf instanceof Condition.Tagged c && c.facet().equals(facet) && c.value().equals(from)
                ? new Condition.Tagged(facet, to)
                : leaf);
  }

  /** {@code condition} with the value {@code to} of an attribute where it asks for {@code from}. */
  public static Condition value(Condition condition, String attribute, String from, String to) {
    return leaves(
        condition,
        leaf ->
            leaf instanceof Condition.AttributeIs c
                    && c.attribute().equals(attribute)
                    && c.value().equals(from)
                ? new Condition.AttributeIs(attribute, c.compare(), to, c.whenUnknown())
                : leaf);
  }
}

package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.rule.Action;

/** Actions as the engine reads them. */
final class PlanActions {
  private PlanActions() {}

  /** What the engine needs of {@code action}. */
  static PlanAction of(Action action, Codes codes) {
    return switch (action) {
      case Action.GoTo a ->
          new PlanAction(PlanAction.Kind.GO_TO, Ints.of(codes.target(a.target())));
      case Action.SkipTo a ->
          new PlanAction(PlanAction.Kind.SKIP_TO, Ints.of(codes.target(a.target())));
      case Action.Exempt a ->
          new PlanAction(PlanAction.Kind.EXEMPT, Ints.of(codes.target(a.target())));
      case Action.Insert a ->
          new PlanAction(PlanAction.Kind.INSERT, Ints.of(codes.activity(a.activity())));
      case Action.Offer a -> new PlanAction(PlanAction.Kind.OFFER, codes.targets(a.targets()));
      case Action.SetLevel a ->
          new PlanAction(
              PlanAction.Kind.SET_LEVEL, Ints.of(codes.skill(a.skill()), a.level().ordinal()));
      case Action.AskAgain a -> new PlanAction(PlanAction.Kind.ASK_AGAIN, Ints.of(a.afterItems()));
      case Action.Message a -> new PlanAction(PlanAction.Kind.MESSAGE, Ints.of());
      case Action.BeginReview a ->
          new PlanAction(PlanAction.Kind.BEGIN_REVIEW, Ints.of(a.minutes()));
      case Action.Refute a -> new PlanAction(PlanAction.Kind.REFUTE, Ints.of());
      case Action.LimitLevel a ->
          new PlanAction(
              PlanAction.Kind.LIMIT_LEVEL,
              Ints.of(codes.skill(a.skill()), a.level().ordinal(), a.least() ? 1 : 0));
      case Action.Show a ->
          new PlanAction(
              PlanAction.Kind.SHOW,
              Ints.of(
                  a.activity().isEmpty() ? -1 : codes.activity(a.activity()),
                  a.part(),
                  a.on() ? 1 : 0));
      case Action.SetValue a ->
          new PlanAction(
              PlanAction.Kind.SET_VALUE,
              Ints.of(codes.attribute(a.attribute()), codes.value(a.attribute(), a.value()), 0));
      case Action.SetNumber a ->
          new PlanAction(
              PlanAction.Kind.SET_VALUE,
              Ints.of(codes.attribute(a.attribute()), a.number(), a.add() ? 1 : 0));
      case Action.Complete a ->
          new PlanAction(PlanAction.Kind.COMPLETE, Ints.of(codes.target(a.target())));
      case Action.EndSession a -> new PlanAction(PlanAction.Kind.END_SESSION, Ints.of());
      case Action.CallHuman a -> new PlanAction(PlanAction.Kind.CALL_HUMAN, Ints.of());
    };
  }
}

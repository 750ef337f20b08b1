package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.rule.When;

/**
 * What the engine needs of a rule.
 *
 * @param alive enabled and not deleted
 * @param scope target code of where it is considered; −1, the course: everywhere
 * @param test its condition as {@link Tests} reads it
 * @param until what ends it, in the same form; empty: nothing
 */
public record PlanRule(
    boolean alive,
    int scope,
    When when,
    Ints test,
    List<PlanAction> actions,
    int priority,
    boolean once,
    Ints until) {
  private static final When[] WHENS = When.values();

  public PlanRule {
    actions = List.copyOf(actions);
  }

  static void write(IntWriter out, PlanRule r) {
    out.put(r.alive);
    if (r.alive) {
      out.put(r.scope).put(r.when.ordinal()).put(r.test).list(r.actions, PlanAction::write);
      out.put(r.priority).put(r.once).put(r.until);
    }
  }

  static PlanRule read(IntReader in) {
    if (!in.flag()) {
      return gone();
    }
    return new PlanRule(
        true,
        in.next(),
        WHENS[in.next()],
        in.ints(),
        in.list(PlanAction::read),
        in.next(),
        in.flag(),
        in.ints());
  }

  static PlanRule gone() {
    return new PlanRule(false, -1, When.ALWAYS, Ints.of(), List.of(), 0, false, Ints.of());
  }
}

package studio.trellis.model.rule;

import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * An author's rule, read as a sentence: when, if, then, because.
 *
 * @param scope id of the activity or group in which it is considered; empty: everywhere
 * @param priority higher comes first; equal ones by id
 * @param once fires at most once for a learner
 */
public record Rule(
    String id,
    boolean enabled,
    String scope,
    When when,
    Condition condition,
    List<Action> actions,
    String because,
    int priority,
    boolean once,
    Map<String, Tree> extra)
    implements Entity {
  public Rule {
    actions = List.copyOf(actions);
    extra = new Tree.Obj(extra).fields();
  }
}

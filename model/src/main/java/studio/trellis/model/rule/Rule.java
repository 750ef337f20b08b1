package studio.trellis.model.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

  /** This rule with some fields changed. */
  public Rule with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a rule, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public boolean enabled;
    public String scope;
    public When when;
    public Condition condition;
    public List<Action> actions;
    public String because;
    public int priority;
    public boolean once;
    public Map<String, Tree> extra;

    private Fields(Rule old) {
      id = old.id;
      enabled = old.enabled();
      scope = old.scope();
      when = old.when();
      condition = old.condition();
      actions = old.actions();
      because = old.because();
      priority = old.priority();
      once = old.once();
      extra = old.extra();
    }

    private Rule made() {
      return new Rule(id, enabled, scope, when, condition, actions, because, priority, once, extra);
    }
  }
}

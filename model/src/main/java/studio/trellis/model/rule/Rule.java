package studio.trellis.model.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * An author's rule, read as a sentence: when, if, then, because.
 *
 * @param scope id of the activity or group in which it is considered; empty: everywhere
 * @param priority higher comes first; equal ones by id
 * @param once fires at most once for a learner
 * @param until while this holds, the rule is passed over; null: nothing ends it
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
    @Nullable Condition until,
    Map<String, Tree> extra)
    implements Entity {
  public Rule {
    actions = List.copyOf(actions);
    extra = new Tree.Obj(extra).fields();
  }

  /** A rule that nothing ends. */
  public Rule(
      String id,
      boolean enabled,
      String scope,
      When when,
      Condition condition,
      List<Action> actions,
      String because,
      int priority,
      boolean once,
      Map<String, Tree> extra) {
    this(id, enabled, scope, when, condition, actions, because, priority, once, null, extra);
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
    public @Nullable Condition until;
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
      until = old.until();
      extra = old.extra();
    }

    private Rule made() {
      return new Rule(
          id, enabled, scope, when, condition, actions, because, priority, once, until, extra);
    }
  }
}

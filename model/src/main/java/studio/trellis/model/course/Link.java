package studio.trellis.model.course;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.rule.Condition;

/**
 * An edge between activities or groups, by id.
 *
 * @param condition followed only when it holds; null: always
 */
public record Link(
    String id,
    LinkKind kind,
    String from,
    String to,
    @Nullable Condition condition,
    Map<String, Tree> extra)
    implements Entity {
  public Link {
    extra = new Tree.Obj(extra).fields();
  }

  /** This link with some fields changed. */
  public Link with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a link, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public LinkKind kind;
    public String from;
    public String to;
    public @Nullable Condition condition;
    public Map<String, Tree> extra;

    private Fields(Link old) {
      id = old.id;
      kind = old.kind();
      from = old.from();
      to = old.to();
      condition = old.condition();
      extra = old.extra();
    }

    private Link made() {
      return new Link(id, kind, from, to, condition, extra);
    }
  }
}

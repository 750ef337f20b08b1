package studio.trellis.model.course;

import java.util.Map;
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
}

package studio.trellis.model.course;

import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * Activities that belong together.
 *
 * @param parent id of the group around it; empty: the course itself
 * @param order the author's order among its siblings
 */
public record Group(
    String id,
    String title,
    String parent,
    int order,
    Sequence sequence,
    Place place,
    Map<String, Tree> extra)
    implements Entity {
  public Group {
    extra = new Tree.Obj(extra).fields();
  }
}

package studio.trellis.model.course;

import java.util.Map;
import java.util.function.Consumer;
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

  /** This group with some fields changed. */
  public Group with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a group, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public String parent;
    public int order;
    public Sequence sequence;
    public Place place;
    public Map<String, Tree> extra;

    private Fields(Group old) {
      id = old.id;
      title = old.title();
      parent = old.parent();
      order = old.order();
      sequence = old.sequence();
      place = old.place();
      extra = old.extra();
    }

    private Group made() {
      return new Group(id, title, parent, order, sequence, place, extra);
    }
  }
}

package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/** A facet of the author's taxonomy ("audience") and its values ("sales", "service"). */
public record Facet(String id, String title, List<String> values, Map<String, Tree> extra)
    implements Entity {
  public Facet {
    values = List.copyOf(values);
    extra = new Tree.Obj(extra).fields();
  }

  /** This facet with some fields changed. */
  public Facet with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a facet, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public List<String> values;
    public Map<String, Tree> extra;

    private Fields(Facet old) {
      id = old.id;
      title = old.title();
      values = old.values();
      extra = old.extra();
    }

    private Facet made() {
      return new Facet(id, title, values, extra);
    }
  }
}

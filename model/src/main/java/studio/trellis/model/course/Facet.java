package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/** A facet of the author's taxonomy ("audience") and its values ("sales", "service"). */
public record Facet(String id, String title, List<String> values, Map<String, Tree> extra)
    implements Entity {
  public Facet {
    values = List.copyOf(values);
    extra = new Tree.Obj(extra).fields();
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Table;
import studio.trellis.model.course.Sequence;

/**
 * What the engine needs of a group. Group 0 is the course itself.
 *
 * @param parent position of the group around it; −1 for the course
 * @param children target codes in the author's order
 */
public record PlanGroup(int parent, Sequence sequence, Ints children) {
  private static final Sequence[] SEQUENCES = Sequence.values();

  static void write(IntWriter out, List<PlanGroup> all) {
    out.put(all.size()).rows(all, PlanGroup::children);
    out.column(all, PlanGroup::parent).column(all, g -> g.sequence.ordinal());
  }

  static List<PlanGroup> read(IntReader in) {
    int count = in.next();
    Ints[] children = in.rows(count);
    Table table = in.table(count, 2);
    List<PlanGroup> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(new PlanGroup(table.next(), SEQUENCES[table.next()], children[i]));
    }
    return out;
  }
}

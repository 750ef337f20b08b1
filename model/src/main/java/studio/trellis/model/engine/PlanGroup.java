package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Sequence;

/**
 * What the engine needs of a group. Group 0 is the course itself.
 *
 * @param parent position of the group around it; −1 for the course
 * @param children target codes in the author's order
 */
public record PlanGroup(int parent, Sequence sequence, Ints children) {
  private static final Sequence[] SEQUENCES = Sequence.values();

  static void write(IntWriter out, PlanGroup g) {
    out.put(g.parent).put(g.sequence.ordinal()).put(g.children);
  }

  static PlanGroup read(IntReader in) {
    return new PlanGroup(in.next(), SEQUENCES[in.next()], in.ints());
  }
}

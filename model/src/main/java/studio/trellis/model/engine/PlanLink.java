package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.LinkKind;

/**
 * What the engine needs of a link.
 *
 * @param from target code
 * @param to target code
 * @param test its condition as {@link Tests} reads it; empty: none
 */
public record PlanLink(LinkKind kind, int from, int to, Ints test) {
  private static final LinkKind[] KINDS = LinkKind.values();

  static void write(IntWriter out, PlanLink l) {
    out.put(l.kind.ordinal()).put(l.from).put(l.to).put(l.test);
  }

  static PlanLink read(IntReader in) {
    return new PlanLink(KINDS[in.next()], in.next(), in.next(), in.ints());
  }
}

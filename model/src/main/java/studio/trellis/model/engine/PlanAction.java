package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;

/**
 * What the engine needs of an action.
 *
 * @param values target codes; for {@code SET_LEVEL} a skill (−1: the one under way) and a level;
 *     for {@code ASK_AGAIN} the number of other items
 */
public record PlanAction(Kind kind, Ints values) {
  private static final Kind[] KINDS = Kind.values();

  /** The kinds; their order is written in packages. */
  public enum Kind {
    GO_TO,
    SKIP_TO,
    EXEMPT,
    INSERT,
    OFFER,
    SET_LEVEL,
    ASK_AGAIN,
    MESSAGE;

    /** Whether it says where to go. */
    public boolean leads() {
      return this == GO_TO || this == SKIP_TO || this == INSERT || this == OFFER;
    }
  }

  static void write(IntWriter out, PlanAction a) {
    out.put(a.kind.ordinal()).put(a.values);
  }

  static PlanAction read(IntReader in) {
    return new PlanAction(KINDS[in.next()], in.ints());
  }
}

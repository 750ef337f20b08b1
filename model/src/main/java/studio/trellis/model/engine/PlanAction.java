package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;

/**
 * What the engine needs of an action.
 *
 * @param values target codes; for {@code SET_LEVEL} a skill (−1: the one under way) and a level,
 *     for {@code LIMIT_LEVEL} the same and 1 for at least so much help; for {@code ASK_AGAIN} the
 *     number of other items (0: the next session); for {@code BEGIN_REVIEW} minutes; for {@code
 *     SHOW} an activity (−1: the one under way), a part, 1 to show it; for {@code SET_VALUE} an
 *     attribute, a value, 1 to add it
 */
public record PlanAction(Kind kind, Ints values) {
  private static final Kind[] KINDS = Kind.values();

  /** Kinds as bits: what says where to go, and what is read. Small in the browser. */
  private static final int LEADS = 0b0100_0001_0001_1011;

  private static final int SAYS = 0b1000_0010_1000_0000;

  /** The kinds; their order is written in packages. */
  public enum Kind {
    GO_TO,
    SKIP_TO,
    EXEMPT,
    INSERT,
    OFFER,
    SET_LEVEL,
    ASK_AGAIN,
    MESSAGE,
    BEGIN_REVIEW,
    REFUTE,
    LIMIT_LEVEL,
    SHOW,
    SET_VALUE,
    COMPLETE,
    END_SESSION,
    CALL_HUMAN;

    /** Whether it says where to go. */
    public boolean leads() {
      return (LEADS >> ordinal() & 1) == 1;
    }

    /** Whether the learner reads something because of it. */
    public boolean says() {
      return (SAYS >> ordinal() & 1) == 1;
    }
  }

  static void write(IntWriter out, PlanAction a) {
    out.put(a.kind.ordinal()).put(a.values);
  }

  static PlanAction read(IntReader in) {
    return new PlanAction(KINDS[in.next()], in.ints());
  }
}

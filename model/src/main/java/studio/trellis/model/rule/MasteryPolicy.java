package studio.trellis.model.rule;

import java.util.function.Consumer;

/**
 * When a skill counts as mastered.
 *
 * @param threshold estimated mastery, thousandths (500 to 999)
 * @param unaided right answers without help on different items that are needed besides, 0 to 3
 * @param cap answered items in one skill after which the engine stops drilling it, 3 to 31
 * @param guard answered items in one skill without mastery after which another explanation comes,
 *     and after five more, or the last, a human is called; 0: never
 */
public record MasteryPolicy(int threshold, int unaided, int cap, int guard) {
  /**
   * 95 %, two unaided answers, 15 items, guarded from 10 (Corbett &amp; Anderson 1995; Beck &amp;
   * Gong 2013 for the cap and the guard).
   */
  public static final MasteryPolicy DEFAULT = new MasteryPolicy(950, 2, 15, 10);

  /** This policy with some fields changed. */
  public MasteryPolicy with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return new MasteryPolicy(fields.threshold, fields.unaided, fields.cap, fields.guard);
  }

  /** The fields, to change some of them. */
  public static final class Fields {
    public int threshold;
    public int unaided;
    public int cap;
    public int guard;

    private Fields(MasteryPolicy old) {
      threshold = old.threshold;
      unaided = old.unaided;
      cap = old.cap;
      guard = old.guard;
    }
  }
}

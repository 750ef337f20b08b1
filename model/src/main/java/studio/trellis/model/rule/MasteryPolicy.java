package studio.trellis.model.rule;

/**
 * When a skill counts as mastered.
 *
 * @param threshold estimated mastery, thousandths (500 to 999)
 * @param unaided right answers without help on different items that are needed besides, 0 to 3
 * @param cap answered items in one skill after which the engine stops drilling it, 3 to 31
 */
public record MasteryPolicy(int threshold, int unaided, int cap) {
  /**
   * 95 %, two unaided answers, 15 items (Corbett &amp; Anderson 1995; Beck &amp; Gong 2013 for the
   * cap).
   */
  public static final MasteryPolicy DEFAULT = new MasteryPolicy(950, 2, 15);
}

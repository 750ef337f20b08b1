package studio.trellis.model.learner;

/**
 * What the state holds for a skill. Texts hold the cells before {@link #LIMIT} in this order: a new
 * one goes right before it.
 */
public enum SkillCell {
  /** Estimated mastery on the grid of {@code engine.Grid}, plus one; 0: the skill's prior. */
  ESTIMATE(1024),
  /** Estimate at the start, in 32nds of the grid, plus one. */
  START(32),
  /** Answers given, saturating. */
  OPPORTUNITIES(31),
  /** Unaided right answers on different items, saturating. */
  UNAIDED(3),
  /** The last answer was right and unaided. */
  LAST_UNAIDED(1),
  /** Right answers in a row, saturating at 7; from 8 on errors in a row, plus 7. */
  RUN(10),
  /** Scaffold level plus one; 0: not set yet. */
  LEVEL(4),
  /** Worked examples read since help last grew. */
  WORKED(1),
  /** Memory stability on the grid of {@code engine.Memory}, plus one; 0: never practised. */
  STABILITY(4095),
  /** Memory difficulty on its grid. */
  DIFFICULTY(511),
  /** Day of the last practice, days since 2020-01-01, within {@link StateForm#window}. */
  DAY(16383),
  /** It was practised on more than one day. */
  AGAIN(1),
  /** Guarded against wheel spinning: 1 another explanation came, 2 a human was called. */
  GUARD(2),
  /**
   * Limit of help: 0 none; 1 to 4 at most as much as the level of that number less one, 5 to 8 at
   * least as much as that of the number less five.
   */
  LIMIT(8);

  /** The last number of right answers in a row. */
  static final int MOST_RIGHT = 7;

  final int most;

  SkillCell(int most) {
    this.most = most;
  }
}

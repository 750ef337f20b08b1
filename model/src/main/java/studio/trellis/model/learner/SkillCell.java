package studio.trellis.model.learner;

/** What the state holds for a skill. */
public enum SkillCell {
  /** Estimated mastery on the grid of {@code engine.Grid}, plus one; 0: the skill's prior. */
  ESTIMATE(11),
  /** Estimate at the start, in 32nds of the grid, plus one. */
  START(6),
  /** Answers given, saturating. */
  OPPORTUNITIES(5),
  /** Unaided right answers on different items, saturating at 3. */
  UNAIDED(2),
  /** The last answer was right and unaided. */
  LAST_UNAIDED(1),
  /** Errors in a row, saturating at 3. */
  ERRORS(2),
  /** Right answers in a row, saturating at 7. */
  ROW(3),
  /** Scaffold level plus one; 0: not set yet. */
  LEVEL(3),
  /** Worked examples read since help last grew, saturating at 3. */
  WORKED(2),
  /** Memory stability on the grid of {@code engine.Memory}, plus one; 0: never practised. */
  STABILITY(12),
  /** Memory difficulty on its grid. */
  DIFFICULTY(9),
  /** Day of the last practice, days since 2020-01-01. */
  DAY(14),
  /** Last grade less one. */
  GRADE(2),
  /** Days on which it was practised, saturating at 3. */
  DAYS(2),
  /** Guarded against wheel spinning: 1 another explanation came, 2 a human was called. */
  GUARD(2),
  /**
   * Limit of help: 0 none; 1 to 4 at most as much as the level of that number less one, 5 to 8 at
   * least as much as that of the number less five.
   */
  LIMIT(4);

  final int bits;

  SkillCell(int bits) {
    this.bits = bits;
  }
}

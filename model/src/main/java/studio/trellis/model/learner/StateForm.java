package studio.trellis.model.learner;

import studio.trellis.model.base.Ints;

/**
 * In what detail a package keeps learners' progress, and by what it knows its own.
 *
 * @param level 0 everything; each level keeps a little less than the one before. It is chosen at
 *     export, and the engine reckons with exactly what is kept
 * @param marks hashes of the course's state positions: for each kind of part one over the first
 *     position, the first two, four, eight and so on; empty: not known
 */
public record StateForm(int level, Ints marks) {
  /** Everything, of a course not known. */
  public static final StateForm PLAIN = new StateForm(0, Ints.of());

  /** From this level on memory is kept on a coarser grid. */
  public static final int MEMORY = 1;

  /** From this level on answers and questions are counted less far. */
  public static final int COUNTS = 2;

  /** From this level on of a question only whether it was asked is kept. */
  public static final int ASKED = 3;

  /** The last level. */
  public static final int LAST = 3;

  /** How many days apart the first and the last day of practice can be at a level of detail. */
  public static int window(int level) {
    return level < MEMORY ? 4095 : level < COUNTS ? 1023 : 447;
  }

  /** Times that an item is counted as answered, at most. */
  static int attempts(int level) {
    return level < COUNTS ? 3 : level < ASKED ? 2 : 1;
  }
}

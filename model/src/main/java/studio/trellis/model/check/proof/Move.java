package studio.trellis.model.check.proof;

import java.util.List;
import studio.trellis.model.learner.Evidence;

/**
 * Something that learners can do with what they are shown.
 *
 * @param evidence what the engine learns of it, in order
 * @param days days that pass before
 */
record Move(Kind kind, List<Evidence> evidence, int days) {
  Move {
    evidence = List.copyOf(evidence);
  }

  /** What it is. */
  enum Kind {
    READ,
    RIGHT,
    WRONG,
    RATED,
    CHOSE,
    CAME_BACK
  }

  static Move of(Kind kind, Evidence... evidence) {
    return new Move(kind, List.of(evidence), 0);
  }
}

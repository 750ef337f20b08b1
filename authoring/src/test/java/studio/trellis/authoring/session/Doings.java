package studio.trellis.authoring.session;

import studio.trellis.model.edit.EditRefusedException;
import studio.trellis.model.random.RandomEdits;

/**
 * What an author does, step by step, the same for a seed: edits, and now and then undo and redo.
 */
final class Doings {
  private final CourseSession session;
  private final RandomEdits edits;
  private int step;

  Doings(CourseSession session, long seed) {
    this.session = session;
    this.edits = new RandomEdits(seed);
  }

  /** Does something that changes the course. */
  void next() {
    boolean changed = false;
    while (!changed) {
      step++;
      try {
        changed =
            switch (step % 9) {
              case 5, 6 -> session.undo().isPresent();
              case 7 -> session.redo().isPresent();
              default -> session.apply(edits.next(session.course())).isPresent();
            };
      } catch (EditRefusedException e) {
        changed = false;
      }
    }
  }
}

package studio.trellis.preview.walk;

import java.util.List;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.learner.Evidence;

/**
 * One step of a walk: what was decided, and what the learner did with it.
 *
 * @param number from 1
 * @param minute when it was decided, since 2020-01-01
 * @param minutes of the learner's work up to its end
 * @param evidence in the order in which it came, what came right before the decision included
 */
public record WalkStep(
    int number, int minute, int minutes, Decision decision, List<Evidence> evidence) {
  public WalkStep {
    evidence = List.copyOf(evidence);
  }

  /** Whether a session began with this step. */
  public boolean beganSession() {
    return evidence.stream().anyMatch(e -> e instanceof Evidence.SessionBegan);
  }
}

package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;

/**
 * What comes next, and why. Activities, items and rules are state positions.
 *
 * @param activity −1 at the end, and when a group or a rule offers a choice
 * @param item −1: the activity's own page
 * @param level scaffold level of the item
 * @param askConfidence the learner is asked how sure they are
 * @param feedback when the learner is told how the answer was; an error made with confidence is
 *     told at once unless an assessment withholds it
 * @param retry the item was answered wrong and is tried once more
 * @param offers target codes
 * @param recommended index of the recommended offer
 * @param messages rules whose messages are read first
 * @param after the state once the learner has met this decision
 */
public record Decision(
    Kind kind,
    int activity,
    int item,
    Scaffold level,
    boolean askConfidence,
    Timing feedback,
    boolean retry,
    Ints offers,
    int recommended,
    Ints messages,
    List<Reason> reasons,
    LearnerState after) {
  public Decision {
    reasons = List.copyOf(reasons);
  }

  /** What the learner meets. */
  public enum Kind {
    /** An activity's page or one of its items. */
    PRESENT,
    /** A choice. */
    OFFER,
    /** The end of the course. */
    END,
    /** The end of the session: a rule said so. */
    PAUSE
  }

  /** All but the state, as numbers: for logs and the comparison of two engines. */
  public String text() {
    IntWriter out = new IntWriter();
    out.put(kind.ordinal()).put(activity).put(item).put(level.ordinal()).put(askConfidence);
    out.put(feedback.ordinal()).put(retry);
    out.put(offers).put(recommended).put(messages).list(reasons, Reason::write);
    return out.text();
  }
}

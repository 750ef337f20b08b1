package studio.trellis.model.engine;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.Scaffold;

/**
 * What changed in a session, and why: for each skill the estimate with which the session began and
 * what was done since that moved it. Fed with every piece of evidence; nothing of it is stored.
 */
public final class Changes {
  /** What moves an estimate, in the order of {@link #counts}. */
  public enum Cause {
    /** A right answer without help. */
    RIGHT,
    /** A right answer with help. */
    HELPED,
    /** A wrong answer. */
    WRONG,
    /** A page or a worked example was read. */
    READ,
    /** The learner, or what is known of them, said so. */
    SAID
  }

  private static final int CAUSES = Cause.values().length;
  private final int[] from;
  private final int[] counts;

  Changes(Facts facts) {
    int skills = facts.plan.skills().size();
    this.from = new int[skills];
    this.counts = new int[skills * CAUSES];
    for (int i = 0; i < skills; i++) {
      from[i] = facts.mastery(i);
    }
  }

  /** Takes in a piece of evidence: the state before it and after it. */
  public void note(LearnerState before, Evidence evidence, LearnerState after) {
    Cause cause = cause(before, evidence, after);
    for (int i = 0; cause != null && i < from.length; i++) {
      if (touched(before, after, i)) {
        counts[i * CAUSES + cause.ordinal()]++;
      }
    }
  }

  private static boolean touched(LearnerState before, LearnerState after, int skill) {
    return before.skill(skill, SkillCell.ESTIMATE) != after.skill(skill, SkillCell.ESTIMATE);
  }

  private static @Nullable Cause cause(LearnerState before, Evidence evidence, LearnerState after) {
    return switch (evidence) {
      case Evidence.Answered e -> {
        if (before.get(LearnerCell.ITEM) == 0) {
          yield null;
        }
        boolean unaided =
            after.get(LearnerCell.LAST_HINTS) == 0
                && before.get(LearnerCell.LEVEL) >= Scaffold.HINTED.ordinal();
        yield e.right() ? unaided ? Cause.RIGHT : Cause.HELPED : Cause.WRONG;
      }
      case Evidence.Finished e -> Cause.READ;
      case Evidence.Rated e -> Cause.SAID;
      case Evidence.AttributeGiven e -> Cause.SAID;
      default -> null;
    };
  }

  /** The estimate of a skill when the session began, thousandths. */
  public int from(int skill) {
    return from[skill];
  }

  /** How often each {@link Cause} moved the estimate of a skill, in their order. */
  public Ints counts(int skill) {
    int[] out = new int[CAUSES];
    System.arraycopy(counts, skill * CAUSES, out, 0, CAUSES);
    return Ints.of(out);
  }
}

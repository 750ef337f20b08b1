package studio.trellis.model.rule;

/**
 * What the LMS is told.
 *
 * @param complete what completes the course
 * @param score where the score comes from
 * @param passMark score in thousandths that passes; 0: the course is completed, not passed or
 *     failed
 * @param failedIsFailed a missed pass mark is reported as failed (else as incomplete)
 */
public record CompletionPolicy(
    Complete complete, Score score, int passMark, boolean failedIsFailed) {
  /** All required activities and core skills; score from mastery; no pass mark. */
  public static final CompletionPolicy DEFAULT =
      new CompletionPolicy(Complete.REQUIRED_AND_CORE, Score.MASTERY, 0, false);

  /** What completes a course. */
  public enum Complete {
    /** All required activities are done and every core skill is mastered. */
    REQUIRED_AND_CORE,
    /** All required activities are done. */
    REQUIRED,
    /** The end was reached. */
    END
  }

  /** Where the score comes from. */
  public enum Score {
    /** Share of mastery, weighted by skill. */
    MASTERY,
    /** Mean of the assessments' best results. */
    ASSESSMENTS
  }
}

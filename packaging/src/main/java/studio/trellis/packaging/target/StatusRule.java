package studio.trellis.packaging.target;

/**
 * What a platform is told about status and score.
 *
 * @param completion what completes the course
 * @param share thousandths of the skills that have to be mastered, where skills complete it
 * @param passMark thousandths; -1: the course's own
 * @param failure how a missed pass mark is told
 * @param passedWord what SCORM 1.2, which has one word for both, is told when the course is passed
 * @param platformDecides the package states its pass mark, and platforms may judge by it themselves
 */
public record StatusRule(
    Completion completion,
    int share,
    int passMark,
    Failure failure,
    PassedWord passedWord,
    boolean platformDecides) {
  /** As the course says; nothing is left to the platform. */
  public static final StatusRule DEFAULT =
      new StatusRule(Completion.COURSE, 1000, -1, Failure.COURSE, PassedWord.PASSED, false);

  /** What completes the course. */
  public enum Completion {
    /** What the course's own policy says. */
    COURSE,
    /** The end was reached. */
    END,
    /** A share of the skills is mastered. */
    SKILLS,
    /** The score reaches the pass mark. */
    SCORE,
    /** End, skills and the course's own policy together. */
    ALL
  }

  /** How a missed pass mark is told. */
  public enum Failure {
    /** As the course's own policy says. */
    COURSE,
    INCOMPLETE,
    FAILED
  }

  /** The word of SCORM 1.2 for a course that is passed. */
  public enum PassedWord {
    PASSED,
    COMPLETED
  }

  public StatusRule {
    if (share < 0 || share > 1000 || passMark < -1 || passMark > 1000) {
      throw new IllegalArgumentException("share and pass mark are 0 to 1000 thousandths");
    }
  }

  /** The pass mark in force, thousandths; 0: none. */
  public int passMark(studio.trellis.model.course.Course course) {
    return passMark < 0 ? course.policies().completion().passMark() : passMark;
  }

  /** Whether a missed pass mark is told as failed. */
  public boolean failedIsFailed(studio.trellis.model.course.Course course) {
    return failure == Failure.COURSE
        ? course.policies().completion().failedIsFailed()
        : failure == Failure.FAILED;
  }
}

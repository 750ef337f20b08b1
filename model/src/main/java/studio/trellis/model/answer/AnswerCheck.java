package studio.trellis.model.answer;

/**
 * What became of a typed answer.
 *
 * @param right whether it is right
 * @param matched index of the case that it matched, -1 if none
 * @param problem why it was not judged; {@link Problem#NONE} if it was
 */
public record AnswerCheck(boolean right, int matched, Problem problem) {

  /** Whether the answer was judged, and so counts as an attempt. */
  public boolean judged() {
    return problem == Problem.NONE;
  }

  static AnswerCheck unread(Problem problem) {
    return new AnswerCheck(false, -1, problem);
  }

  static AnswerCheck matching(int index, Case matched) {
    return new AnswerCheck(matched.right(), index, Problem.NONE);
  }

  static AnswerCheck wrong() {
    return unread(Problem.NONE);
  }
}

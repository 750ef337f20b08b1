package studio.trellis.model.answer;

/** Thrown inside this package when a text cannot be read as algebra. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;

  Unreadable(Problem problem) {
    super(null, null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

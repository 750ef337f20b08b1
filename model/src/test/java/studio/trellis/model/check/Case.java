package studio.trellis.model.check;

/**
 * A course that has a finding, and one that nearly has it.
 *
 * @param cause key of the finding's sentence
 * @param bad what the course that has it has besides the sound one
 * @param nearly what the other one has
 */
record Case(String cause, String bad, String nearly) {
  static Case of(String cause, String bad, String nearly) {
    return new Case(cause, bad, nearly);
  }

  @Override
  public String toString() {
    return cause;
  }
}

package studio.trellis.authoring.intake;

/** Who waits for an import: hears how far it is and may stop it. Called from several threads. */
public interface Progress {
  /** Nobody waits. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(String what, int done, int total) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /**
   * The import is at {@code what}.
   *
   * @param total 0: not known
   */
  void at(String what, int done, int total);

  /** Whether the import is to stop as soon as it can. */
  boolean stopped();

  /**
   * Passes a place where an import may stop.
   *
   * @throws StoppedException when it is to stop
   */
  default void check() {
    if (stopped()) {
      throw new StoppedException();
    }
  }
}

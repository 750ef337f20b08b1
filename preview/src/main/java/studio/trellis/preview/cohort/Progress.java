package studio.trellis.preview.cohort;

/** How a cohort tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
  /** Nobody looks, and nobody stops it. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** So many learners of all are done. Called by the thread that runs the cohort. */
  void at(int done, int all);

  /** Whether to stop. Asked by any thread. */
  boolean cancelled();
}

package studio.trellis.app.fx;

import javafx.application.Platform;

/** The only place that hands work to the JavaFX thread. */
public final class FxThread {
  private FxThread() {}

  /**
   * Starts JavaFX where no application has, without a window.
   *
   * @throws RuntimeException when this machine cannot run it
   */
  public static void start() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // It runs already.
    }
  }

  /** Runs the task on the JavaFX thread: at once when already there. */
  public static void run(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /** Runs the task on the JavaFX thread after what it does now. */
  public static void later(Runnable task) {
    Platform.runLater(task);
  }
}

package studio.trellis.app.fx;

import java.util.function.Consumer;

/**
 * Work that runs beside the JavaFX thread and whose result is applied on it.
 *
 * @param title as it reads in the list of jobs: "Importing Algebra"
 * @param failed told what went wrong
 */
public record Job<T>(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
  /** The work itself. Runs off the JavaFX thread. */
  @FunctionalInterface
  public interface Work<T> {
    /** The result; what it throws is handed to the job's {@code failed}. */
    T run(Progress progress) throws Exception;
  }
}

package studio.trellis.app.fx;

import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs jobs beside the JavaFX thread. Its own methods are called on that thread. */
public final class JobRunner {
  private final Executor background;
  private final Executor fx;
  private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
  private final ObservableList<RunningJob> view = FXCollections.unmodifiableObservableList(running);

  /**
   * Jobs run on {@code background}, results are applied on {@code fx}. Tests may give the same
   * thread for both.
   */
  public JobRunner(Executor background, Executor fx) {
    this.background = background;
    this.fx = fx;
  }

  /** The jobs under way, the oldest first. */
  public ObservableList<RunningJob> running() {
    return view;
  }

  /** Starts a job. A cancelled one applies nothing. */
  public <T> RunningJob start(Job<T> job) {
    RunningJob state = new RunningJob(job.title());
    running.add(state);
    background.execute(() -> run(job, state));
    return state;
  }

  private <T> void run(Job<T> job, RunningJob state) {
    Runnable end;
    try {
      T result = job.work().run(state);
      end = () -> job.done().accept(result);
    } catch (Exception e) {
      end = () -> job.failed().accept(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      end = () -> job.failed().accept(new IllegalStateException(e.toString(), e));
    }
    Runnable apply = end;
    fx.execute(
        () -> {
          running.remove(state);
          if (!state.cancelled()) {
            apply.run();
          }
          state.end();
        });
  }
}

package studio.trellis.app.fx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Quiet background work of which only the newest by its name counts: findings, search, sizes. */
public final class Latest {
  private final Executor background;
  private final Executor fx;
  private final Executor rested;
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();

  /** Work runs on {@code background}, results are applied on {@code fx}. */
  public Latest(Executor background, Executor fx) {
    this(background, fx, background);
  }

  /**
   * Work runs on {@code background}, results are applied on {@code fx}.
   *
   * @param rested runs on the same threads, a moment later
   */
  public Latest(Executor background, Executor fx, Executor rested) {
    this.background = background;
    this.fx = fx;
    this.rested = rested;
  }

  /**
   * Starts work; its result is applied unless work of the same name was started meanwhile. Call on
   * the FX thread.
   */
  public <T> void start(String name, Supplier<T> work, Consumer<T> apply) {
    run(background, name, work, apply);
  }

  /**
   * The same a moment later, once the hands rest: nobody who drags and types waits for it, and it
   * would slow them down.
   */
  public <T> void startRested(String name, Supplier<T> work, Consumer<T> apply) {
    run(rested, name, work, apply);
  }

  private <T> void run(Executor when, String name, Supplier<T> work, Consumer<T> apply) {
    int number = newest.merge(name, 1, Integer::sum);
    try {
      when.execute(() -> work(name, number, work, apply));
    } catch (RejectedExecutionException e) {
      // The studio was closed meanwhile: nobody waits for it any more.
      newest.remove(name);
    }
  }

  private <T> void work(String name, int number, Supplier<T> work, Consumer<T> apply) {
    if (current(name, number)) {
      T result = work.get();
      fx.execute(
          () -> {
            if (current(name, number)) {
              apply.accept(result);
            }
          });
    }
  }

  private boolean current(String name, int number) {
    return newest.getOrDefault(name, 0) == number;
  }
}

package studio.trellis.app.fx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Quiet background work of which only the newest by its name counts: findings, search, sizes. */
public final class Latest {
  private final Executor background;
  private final Executor fx;
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();

  /** Work runs on {@code background}, results are applied on {@code fx}. */
  public Latest(Executor background, Executor fx) {
    this.background = background;
    this.fx = fx;
  }

  /**
   * Starts work; its result is applied unless work of the same name was started meanwhile. Call on
   * the FX thread.
   */
  public <T> void start(String name, Supplier<T> work, Consumer<T> apply) {
    int number = newest.merge(name, 1, Integer::sum);
    background.execute(
        () -> {
          if (current(name, number)) {
            T result = work.get();
            fx.execute(
                () -> {
                  if (current(name, number)) {
                    apply.accept(result);
                  }
                });
          }
        });
  }

  private boolean current(String name, int number) {
    return newest.getOrDefault(name, 0) == number;
  }
}

package studio.trellis.app;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits for the JavaFX thread as long as it takes and no longer: for what it was asked to do, for
 * the picture it draws next, for something to be so. TestFX sleeps 50 ms whenever it looks whether
 * anything failed; here the failures come to a list of our own.
 */
final class Waiting {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
  private static final int LOOK_AGAIN = 5;
  private static final int NOT_DRAWN = 200;

  /** What moves all the time is always to be drawn again. */
  private static final int MOST_DRAWINGS = 6;

  private static final Queue<Throwable> FAILED = new ConcurrentLinkedQueue<>();

  static {
    // Whoever is loaded first says who hears of failures: TestFX, and then we.
    WaitForAsyncUtils.autoCheckException = false;
    WaitForAsyncUtils.printException = false;
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> FAILED.add(e));
  }

  private Waiting() {}

  /** What the JavaFX thread says to a question. */
  static <T> T onFx(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) {
      return question.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw e;
      }
    }
  }

  /** Waits until the JavaFX thread has done what it was asked for, and none of it failed. */
  static void done() {
    onFx(() -> true);
    for (Throwable e = FAILED.poll(); e != null; e = FAILED.poll()) {
      if (!ofThePlatform(e)) {
        throw new AssertionError("What was asked of the window failed there.", e);
      }
    }
  }

  /**
   * The headless platform cannot draw a menu whose shadow falls off the screen, and says so; the
   * painter stumbles over windows that close.
   */
  private static boolean ofThePlatform(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .flatMap(each -> Stream.of(each.getStackTrace()))
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> name.endsWith(".HeadlessWindow") || name.endsWith(".PaintCollector"));
  }

  /**
   * Waits until the JavaFX thread has done what it was asked for and drew the windows, and until
   * nothing of that asks to be drawn again: a list that was filled takes the focus the next time.
   */
  static void settle() {
    drawn();
    for (int i = 0; i < MOST_DRAWINGS && onFx(Pulse::isAsked); i++) {
      drawn();
    }
  }

  private static void drawn() {
    CountDownLatch drawn = new CountDownLatch(1);
    Drawing drawing = onFx(() -> Drawing.next(drawn));
    try {
      // A window that closes meanwhile is not drawn any more.
      if (!drawn.await(NOT_DRAWN, TimeUnit.MILLISECONDS)) {
        onFx(drawing::forget);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    done();
  }

  /** Waits for something to be so. */
  static void await(Callable<Boolean> condition) {
    long since = System.nanoTime();
    while (!is(condition)) {
      if (System.nanoTime() - since > PATIENCE) {
        throw new AssertionError("It is not so after five minutes.");
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Nobody waits any more.", e);
      }
    }
    settle();
  }

  /** What is asked of something that is not in the window yet is not so. */
  private static boolean is(Callable<Boolean> condition) {
    try {
      return condition.call();
    } catch (EmptyNodeQueryException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError("It cannot be told whether it is so.", e);
    }
  }

  /** The scene that has the keys. */
  static @Nullable Scene focused() {
    List<Window> windows = Window.getWindows();
    return windows.stream()
        .filter(Window::isFocused)
        .findFirst()
        .or(() -> windows.stream().findFirst())
        .map(Window::getScene)
        .orElse(null);
  }

  /** The next time that a scene is drawn. */
  private record Drawing(@Nullable Scene scene, CountDownLatch drawn) implements Runnable {
    static Drawing next(CountDownLatch drawn) {
      Drawing drawing = new Drawing(focused(), drawn);
      if (drawing.scene == null) {
        drawn.countDown();
      } else {
        drawing.scene.addPostLayoutPulseListener(drawing);
        Platform.requestNextPulse();
      }
      return drawing;
    }

    @Override
    public void run() {
      forget();
      drawn.countDown();
    }

    boolean forget() {
      if (scene != null) {
        scene.removePostLayoutPulseListener(this);
      }
      return true;
    }
  }
}

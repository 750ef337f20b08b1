package studio.trellis.app.fx.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.packaging.verify.ScriptHost;

/**
 * Runs a package's script in the studio's own web view. Its calls wait for the JavaFX thread, so
 * they are made on another one; each call keeps the window still while it runs, so give it a little
 * at a time.
 */
public final class WebScriptHost implements ScriptHost, AutoCloseable {
  private static final String PAGE =
      "<!doctype html><meta charset=\"utf-8\"><script src=\"player.js\"></script>";
  private static final int PATIENCE_SECONDS = 180;

  private final PackageFolder folder;
  private final WebEngine engine;

  private WebScriptHost(PackageFolder folder, WebEngine engine) {
    this.folder = folder;
    this.engine = engine;
  }

  /**
   * A host of the package's script.
   *
   * @param script the bytes of {@code player.js} as they ship
   * @throws IOException when the script cannot be laid out or does not load
   */
  public static WebScriptHost of(byte[] script) throws IOException {
    PackageFolder folder =
        new PackageFolder(
            Map.of("player.js", script, "engine.html", PAGE.getBytes(StandardCharsets.UTF_8)));
    CompletableFuture<WebEngine> loaded = new CompletableFuture<>();
    FxThread.run(() -> load(folder.address("engine.html"), loaded));
    try {
      return new WebScriptHost(folder, await(loaded));
    } catch (ScriptFailedException e) {
      folder.close();
      throw new IOException("the page's script does not load: " + e.getMessage(), e);
    }
  }

  private static void load(String address, CompletableFuture<WebEngine> loaded) {
    WebEngine engine = new WebEngine();
    engine
        .getLoadWorker()
        .stateProperty()
        .subscribe(
            state -> {
              if (state == Worker.State.SUCCEEDED) {
                loaded.complete(engine);
              } else if (state == Worker.State.FAILED) {
                loaded.completeExceptionally(new ScriptFailedException("the page was not shown"));
              }
            });
    engine.load(address);
  }

  @Override
  public String call(String function, List<String> arguments) {
    String call =
        "String(TrellisEngine."
            + function
            + "("
            + String.join(",", arguments.stream().map(Js::literal).toList())
            + "))";
    return onFx(() -> String.valueOf(engine.executeScript(call)));
  }

  @Override
  public String name() {
    return "WebView";
  }

  @Override
  public void close() {
    FxThread.run(() -> engine.load(null));
    folder.close();
  }

  private static String onFx(Supplier<String> task) {
    CompletableFuture<String> done = new CompletableFuture<>();
    FxThread.later(
        () -> {
          try {
            done.complete(task.get());
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new ScriptFailedException(reason(e.getCause()), e);
    } catch (TimeoutException e) {
      throw new ScriptFailedException("no answer within " + PATIENCE_SECONDS + " seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ScriptFailedException("interrupted", e);
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return cause == null ? "no reason given" : String.valueOf(cause.getMessage());
  }
}

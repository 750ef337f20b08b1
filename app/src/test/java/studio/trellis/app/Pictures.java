package studio.trellis.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Takes pictures of a scene that is in no window, so of any size. Everything runs on the JavaFX
 * thread.
 */
public final class Pictures {
  private Pictures() {}

  /** Writes the scene as it is, {@code scale} pixels to a unit. */
  public static void write(Scene scene, double scale, Path file) throws IOException {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(new Scale(scale, scale));
    how.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    WritableImage image = root.snapshot(how, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      pixels.getPixels(
          0, y, width, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, width);
      copy.setRGB(0, y, width, 1, row, 0, width);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(copy, "png", file.toFile());
  }

  /** Runs a task on the JavaFX thread and waits for it. */
  public static void onFx(ThrowingRunnable task) throws ExecutionException, InterruptedException {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            task.run();
            done.complete(null);
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    done.get();
  }

  /** Lets the JavaFX thread work for a while. */
  public static void settle(int millis) throws ExecutionException, InterruptedException {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          PauseTransition pause = new PauseTransition(Duration.millis(millis));
          pause.setOnFinished(event -> done.complete(null));
          pause.play();
        });
    done.get();
  }

  /** A task that may fail. */
  @FunctionalInterface
  public interface ThrowingRunnable {
    void run() throws Exception;
  }
}

package studio.trellis.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.app.map.MapTrial;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.preview.report.Table;

/**
 * How long the studio takes to its first window, to the first picture of a course's map, and for a
 * frame while the map is moved. It opens a real window where there is a display, and keeps its data
 * in a folder of its own. One run for a process: the start is that of the process.
 */
public final class StudioBench {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /** The window's picture stands when the frame after it begins. */
  private static final int FRAMES_TO_A_PICTURE = 2;

  private final int frames;
  private final Consumer<String> progress;

  /**
   * Measures and says on the way what it is at.
   *
   * @param frames how many frames of each movement are counted
   */
  public StudioBench(int frames, Consumer<String> progress) {
    this.frames = frames;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param file a course, or what can be imported; empty: the sample course
   * @return what came of it, line by line
   */
  public List<String> lines(Optional<Path> file) throws IOException {
    // A beat follows the last one at once: what is measured is work, not waiting for the screen.
    System.setProperty("javafx.animation.fullspeed", "true");
    Path folder = Files.createTempDirectory("trellis-bench");
    CourseShelf shelf =
        new CourseShelf(
            folder, new Importers(List.of(new OatutorImporter())), InstantSource.system());
    FxThread.start();
    try {
      return new Run(folder, shelf).lines(file);
    } finally {
      shelf.close();
      delete(folder);
    }
  }

  /** Where JavaFX draws: what is measured depends on it. */
  private static String platform() {
    String glass = System.getProperty("glass.platform", "");
    String order = System.getProperty("prism.order", "");
    String where =
        glass.equalsIgnoreCase("headless")
            ? "without a display (JavaFX Headless)"
            : "in a window on the display";
    String how = order.equals("sw") ? "drawn in software" : "drawn by the default pipeline";
    return "%s, %s, %d × %d".formatted(where, how, WIDTH, HEIGHT);
  }

  private static void delete(Path folder) throws IOException {
    try (var inside = Files.walk(folder)) {
      for (Path path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static <T> T onFx(Supplier<CompletableFuture<T>> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    FxThread.run(
        () -> {
          try {
            var _ = task.get().whenComplete((value, problem) -> end(done, value, problem));
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        });
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static <T> void end(CompletableFuture<T> done, T value, @Nullable Throwable problem) {
    if (problem == null) {
      done.complete(value);
    } else {
      done.completeExceptionally(problem);
    }
  }

  private static String millis(long nanos) {
    return String.format(Locale.ENGLISH, "%,d ms", nanos / 1_000_000);
  }

  /** One studio with its window. */
  private final class Run {
    private final Path folder;
    private final CourseShelf shelf;
    private final Table table = new Table();

    Run(Path folder, CourseShelf shelf) {
      this.folder = folder;
      this.shelf = shelf;
    }

    List<String> lines(Optional<Path> file) {
      progress.accept("opening the window");
      Wiring wiring = onFx(() -> CompletableFuture.completedFuture(new Wiring(folder, shelf)));
      Scene scene = onFx(() -> shown(wiring));
      long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
      table.row("start of Java to the first window", millis(since(begun)));
      try {
        Course course = opened(wiring, file);
        Quiet.await(progress);
        List<Activity> activities = course.activities().all();
        String middle = activities.isEmpty() ? "" : activities.get(activities.size() / 2).id();
        MapBench map = new MapBench(wiring.map(), scene, middle, frames);
        for (MapBench.View view : MapBench.VIEWS) {
          progress.accept("moving the map, " + view.title());
          onFx(() -> map.settle(view));
          onFx(() -> map.measure(view)).rows(table);
        }
        progress.accept("dragging and renaming a card");
        MapTrial trial = new MapTrial(wiring.desk(), wiring.map(), middle);
        onFx(() -> map.edit(trial)).forEach(edited -> edited.row(table));
        progress.accept("collecting what is not needed, to count memory");
        Quiet.await(progress);
        Memory.rows(table);
        List<String> out = new ArrayList<>();
        out.add("The studio " + platform());
        out.add(
            String.format(
                Locale.ENGLISH,
                "\"%s\": %,d activities, %,d items, %,d links",
                course.title(),
                course.activities().size(),
                course.items().size(),
                course.links().size()));
        out.addAll(table.lines());
        return out;
      } finally {
        onFx(
            () -> {
              wiring.close();
              scene.getWindow().hide();
              return CompletableFuture.completedFuture(true);
            });
      }
    }

    private static long since(long millis) {
      return (System.currentTimeMillis() - millis) * 1_000_000;
    }

    private CompletableFuture<Scene> shown(Wiring wiring) {
      Scene scene = wiring.scene(WIDTH, HEIGHT);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return Frames.run(FRAMES_TO_A_PICTURE, frame -> {}).thenApply(frames -> scene);
    }

    private Course opened(Wiring wiring, Optional<Path> file) {
      progress.accept("opening " + file.map(Path::toString).orElse("the sample course"));
      long begun = System.nanoTime();
      long[] put = new long[1];
      CompletableFuture<Course> opened = new CompletableFuture<>();
      onFx(
          () -> {
            // Told before the map, whose work belongs to its first picture.
            wiring
                .desk()
                .openProperty()
                .addListener((Observable open) -> put[0] = System.nanoTime());
            wiring
                .desk()
                .openProperty()
                .subscribe(open -> open.map(OpenCourse::course).ifPresent(opened::complete));
            wiring
                .desk()
                .noticeProperty()
                .subscribe(
                    notice -> {
                      if (notice.tone() == Notice.Tone.BAD) {
                        opened.completeExceptionally(new IllegalStateException(notice.text()));
                      }
                    });
            file.ifPresentOrElse(wiring.library()::bring, wiring.library()::openSample);
            return CompletableFuture.completedFuture(true);
          });
      Course course = onFx(() -> opened);
      onFx(() -> Frames.run(FRAMES_TO_A_PICTURE, frame -> {}));
      long painted = System.nanoTime();
      table.row("the course read, laid out and kept in the workspace", millis(put[0] - begun));
      table.row("from there to the map's first picture", millis(painted - put[0]));
      return course;
    }
  }
}

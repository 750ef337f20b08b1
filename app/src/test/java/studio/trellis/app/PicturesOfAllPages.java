package studio.trellis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.layout.MapLayout;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.model.course.Course;

/**
 * A tool for the eye, no test: writes pictures of the pages into the folder named by the first
 * argument, in both themes and at 200 %.
 */
public final class PicturesOfAllPages {
  private PicturesOfAllPages() {}

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    Path home = Files.createTempDirectory("trellis-pictures");
    Platform.startup(() -> {});
    AtomicReference<Wiring> held = new AtomicReference<>();
    AtomicReference<Scene> scene = new AtomicReference<>();
    Pictures.onFx(
        () -> {
          Wiring wiring = new Wiring(home, new CourseShelf());
          held.set(wiring);
          scene.set(wiring.scene(1440, 900));
        });
    Pictures.settle(200);
    shot(held.get(), scene.get(), out.resolve("library.png"), ThemeChoice.LIGHT, 1);
    page(held.get(), DemoCourse.small(), Selection.activity("expensive"));
    shot(held.get(), scene.get(), out.resolve("map.png"), ThemeChoice.LIGHT, 1);
    shot(held.get(), scene.get(), out.resolve("map-dark.png"), ThemeChoice.DARK, 1);
    shot(held.get(), scene.get(), out.resolve("map-200.png"), ThemeChoice.LIGHT, 2);
    page(held.get(), new SampleCourse().course(), Selection.COURSE);
    Pictures.settle(400);
    shot(held.get(), scene.get(), out.resolve("sample.png"), ThemeChoice.LIGHT, 1);
    page(held.get(), DemoCourse.large(71, 46), Selection.COURSE);
    shot(held.get(), scene.get(), out.resolve("map-large.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> held.get().desk().pageProperty().set(Pages.SETTINGS));
    shot(held.get(), scene.get(), out.resolve("settings-dark.png"), ThemeChoice.DARK, 1);
    System.exit(0);
  }

  private static void page(Wiring wiring, Course course, Selection selection) throws Exception {
    long begin = System.nanoTime();
    var places =
        MapLayout.needed(course)
            ? MapLayout.places(course, () -> false)
            : Map.<String, studio.trellis.model.course.Place>of();
    System.out.printf("layout %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    Pictures.onFx(
        () -> {
          long start = System.nanoTime();
          wiring.desk().put(new OpenCourse(course, asset -> new byte[0], places, "Saved 12:04"));
          wiring.desk().pageProperty().set(Pages.MAP);
          wiring.desk().selectionProperty().set(selection);
          System.out.printf("put %d ms%n", (System.nanoTime() - start) / 1_000_000);
        });
    Pictures.settle(100);
  }

  private static void shot(Wiring wiring, Scene scene, Path file, ThemeChoice theme, double scale)
      throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(150);
    Pictures.onFx(() -> Pictures.write(scene, scale, file));
  }
}

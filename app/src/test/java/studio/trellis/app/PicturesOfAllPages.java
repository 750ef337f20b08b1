package studio.trellis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.layout.Placing;
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
    PictureStudio studio = PictureStudio.open();
    Wiring wiring = studio.wiring();
    Scene scene = studio.scene();
    Path file = Files.createTempDirectory("trellis-pictures").resolve("sales.zip");
    Pictures.settle(200);
    shot(wiring, scene, out.resolve("library.png"), ThemeChoice.LIGHT, 1);
    page(wiring, DemoCourse.small(), Selection.activity("expensive"));
    shot(wiring, scene, out.resolve("map.png"), ThemeChoice.LIGHT, 1);
    shot(wiring, scene, out.resolve("map-dark.png"), ThemeChoice.DARK, 1);
    shot(wiring, scene, out.resolve("map-200.png"), ThemeChoice.LIGHT, 2);
    page(wiring, new SampleCourse().course(), Selection.COURSE);
    Pictures.settle(400);
    shot(wiring, scene, out.resolve("sample.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.WALK));
    Pictures.settle(1500);
    Pictures.onFx(() -> wiring.walk().run());
    Pictures.settle(1500);
    Pictures.onFx(() -> wiring.walk().look(11));
    Pictures.settle(2500);
    shot(wiring, scene, out.resolve("walk.png"), ThemeChoice.LIGHT, 1);
    shot(wiring, scene, out.resolve("walk-dark.png"), ThemeChoice.DARK, 1);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.MAP));
    shot(wiring, scene, out.resolve("map-walked.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.PUBLISH));
    Pictures.settle(300);
    Pictures.onFx(() -> wiring.publish().publish(file));
    for (int i = 0; i < 60 && wiring.publish().resultProperty().get().isEmpty(); i++) {
      Pictures.settle(500);
    }
    shot(wiring, scene, out.resolve("publish.png"), ThemeChoice.LIGHT, 1);
    page(wiring, DemoCourse.large(71, 46), Selection.COURSE);
    shot(wiring, scene, out.resolve("map-large.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.SETTINGS));
    shot(wiring, scene, out.resolve("settings-dark.png"), ThemeChoice.DARK, 1);
    if (args.length > 1) {
      imported(wiring, scene, Path.of(args[1]), out);
    }
    System.exit(0);
  }

  /**
   * How long the studio's own code takes for a frame of a pan: moving, culling, painting commands,
   * layout.
   */
  private static void frames(Wiring wiring, Scene scene) {
    for (double zoom : new double[] {1, 5, 12}) {
      wiring.map().zoomBy(zoom);
      int frames = 60;
      long begin = System.nanoTime();
      for (int i = 0; i < frames; i++) {
        wiring.map().pan(i % 2 == 0 ? 90 : -80, 5);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      System.out.printf(
          "zoom x%.0f: %.2f ms a frame%n", zoom, (System.nanoTime() - begin) / 1e6 / frames);
    }
  }

  private static void imported(Wiring wiring, Scene scene, Path source, Path out) throws Exception {
    long begin = System.nanoTime();
    Pictures.onFx(() -> wiring.library().bring(source));
    for (int i = 0; i < 600 && !wiring.desk().pageProperty().get().equals(Pages.MAP); i++) {
      Pictures.settle(200);
    }
    System.out.printf("import %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    begin = System.nanoTime();
    Pictures.settle(1);
    System.out.printf("then settled %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    Pictures.settle(3000);
    shot(wiring, scene, out.resolve("imported.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> frames(wiring, scene));
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.WALK));
    Pictures.settle(10_000);
    Pictures.onFx(() -> wiring.walk().step());
    Pictures.onFx(() -> wiring.walk().step());
    Pictures.settle(4000);
    shot(wiring, scene, out.resolve("imported-walk.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.LIBRARY));
    Pictures.settle(500);
    shot(wiring, scene, out.resolve("library-full.png"), ThemeChoice.LIGHT, 1);
  }

  private static void page(Wiring wiring, Course course, Selection selection) throws Exception {
    long begin = System.nanoTime();
    Course placed = Placing.placed(course, () -> false);
    System.out.printf("layout %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    Pictures.onFx(
        () -> {
          long start = System.nanoTime();
          wiring.desk().put(DemoCourse.open(placed, new SampleCourse()));
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

package studio.trellis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.findings.FaultyCourse;
import studio.trellis.app.findings.FindingsViewModel;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.authoring.intake.Importers;

/** A tool for the eye, no test: pictures of the checks, with and without findings. */
public final class PicturesOfFindings {
  private PicturesOfFindings() {}

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    Path home = Files.createTempDirectory("trellis-pictures");
    Platform.startup(() -> {});
    AtomicReference<Wiring> held = new AtomicReference<>();
    AtomicReference<Scene> scene = new AtomicReference<>();
    SampleCourse sample = new SampleCourse();
    Pictures.onFx(
        () -> {
          Wiring wiring =
              new Wiring(
                  home, new CourseShelf(home, new Importers(List.of()), InstantSource.system()));
          held.set(wiring);
          scene.set(wiring.scene(1280, 860));
          wiring.desk().put(DemoCourse.open(FaultyCourse.of(sample), sample));
          wiring.desk().pageProperty().set(Pages.CHECKS);
        });
    Pictures.settle(4000);
    shot(held.get(), scene.get(), out.resolve("checks.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(
        () -> {
          held.get().findings().ask();
          held.get().findings().rowsProperty().get().stream()
              .filter(FindingsViewModel.Cause.class::isInstance)
              .map(FindingsViewModel.Cause.class::cast)
              .filter(cause -> cause.code().equals("pedagogy.no-feedback"))
              .findFirst()
              .ifPresent(held.get().findings()::toggle);
        });
    Pictures.settle(12_000);
    shot(held.get(), scene.get(), out.resolve("checks-stuck.png"), ThemeChoice.LIGHT, 1);
    shot(held.get(), scene.get(), out.resolve("checks-dark.png"), ThemeChoice.DARK, 1);
    shot(held.get(), scene.get(), out.resolve("checks-200.png"), ThemeChoice.LIGHT, 2);
    Pictures.onFx(
        () -> {
          held.get().desk().put(DemoCourse.open(sample.course(), sample));
          held.get().desk().pageProperty().set(Pages.CHECKS);
        });
    Pictures.settle(3000);
    shot(held.get(), scene.get(), out.resolve("checks-sample.png"), ThemeChoice.LIGHT, 1);
    System.exit(0);
  }

  private static void shot(Wiring wiring, Scene scene, Path file, ThemeChoice theme, double scale)
      throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(300);
    Pictures.onFx(() -> Pictures.write(scene, scale, file));
  }
}

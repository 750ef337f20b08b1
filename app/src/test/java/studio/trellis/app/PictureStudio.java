package studio.trellis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;

/**
 * The studio that pictures are taken of: on a workspace of its own, in a window, since a web view
 * paints only in one.
 */
public record PictureStudio(Wiring wiring, Scene scene) {
  /** Starts JavaFX and opens the studio. */
  public static PictureStudio open() throws Exception {
    Platform.startup(() -> {});
    Path home = Files.createTempDirectory("trellis-pictures");
    CompletableFuture<PictureStudio> made = new CompletableFuture<>();
    Pictures.onFx(
        () -> {
          Wiring wiring =
              new Wiring(
                  home,
                  new CourseShelf(
                      home, new Importers(List.of(new OatutorImporter())), InstantSource.system()));
          Scene scene = wiring.scene(1440, 900);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.setWidth(1440);
          stage.setHeight(900);
          stage.show();
          made.complete(new PictureStudio(wiring, scene));
        });
    return made.get();
  }
}

package studio.trellis.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.authoring.intake.scorm.PackageImporter;

/** The studio as JavaFX starts it. */
public final class StudioApp extends Application {
  @Override
  public void start(Stage stage) {
    Path folder = StudioFolder.find();
    CourseShelf shelf =
        new CourseShelf(
            folder,
            new Importers(List.of(new OatutorImporter(), new PackageImporter())),
            InstantSource.system());
    Wiring wiring = new Wiring(folder, shelf);
    stage.setTitle(Text.of("window.title"));
    stage.setScene(wiring.scene(1440, 900));
    stage.setMinWidth(900);
    stage.setMinHeight(560);
    stage.setOnHidden(
        event -> {
          wiring.close();
          shelf.close();
        });
    stage.show();
    List<String> files = getParameters().getRaw();
    if (files.isEmpty()) {
      wiring.library().begin();
    }
    files.stream().map(Path::of).forEach(wiring.library()::bring);
  }
}

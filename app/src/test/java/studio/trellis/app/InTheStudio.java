package studio.trellis.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Course;

/** Hands in a studio of its own: an empty workspace in a folder that is there for one test. */
public abstract class InTheStudio extends Hands {
  @TempDir protected Path home;
  protected Wiring wiring;
  protected Scene scene;
  private CourseShelf shelf;

  @BeforeEach
  final void openTheStudio() throws Exception {
    Importers importers = new Importers(List.of(new OatutorImporter()));
    shelf = new CourseShelf(home, importers, InstantSource.system());
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          wiring = new Wiring(home, shelf);
          scene = wiring.scene(980, 900);
          stage.setScene(scene);
          stage.show();
        });
    begin();
    settle();
  }

  /** What is on the desk when a test begins; nothing, unless said otherwise. */
  protected void begin() throws Exception {}

  @AfterEach
  final void closeTheStudio() throws Exception {
    FxToolkit.cleanupStages();
    interact(() -> wiring.close());
    shelf.close();
  }

  /** Puts a course on the desk and goes to a page. */
  protected final void put(Course course, String page) {
    interact(
        () -> {
          wiring.desk().put(DemoCourse.open(course));
          wiring.desk().pageProperty().set(page);
        });
  }

  /** Goes to a page without hands. */
  protected final void go(String page) {
    interact(() -> wiring.desk().pageProperty().set(page));
  }

  /** The course as it is now. */
  protected Course course() {
    return onFx(() -> wiring.desk().courseProperty().get().orElseThrow());
  }

  protected final boolean canUndo() {
    return onFx(() -> wiring.desk().undoProperty().get().isPresent());
  }

  protected final boolean canRedo() {
    return onFx(() -> wiring.desk().redoProperty().get().isPresent());
  }

  /** Takes all back by the keys. */
  protected final void undoAll() {
    while (canUndo()) {
      with(KeyCode.CONTROL, KeyCode.Z);
    }
  }

  /** Does all again by the keys. */
  protected final void redoAll() {
    while (canRedo()) {
      with(KeyCode.CONTROL, KeyCode.Y);
    }
  }

  /** Goes by the palette to what it finds first. */
  protected final void find(String title) {
    with(KeyCode.CONTROL, KeyCode.K);
    await(() -> there("#palette-field").isFocused());
    write(title).type(KeyCode.ENTER);
  }

  /** Gives a name to what was just added. */
  protected final void named(String title) {
    await(() -> onFx(scene::getFocusOwner) instanceof TextInputControl);
    write(title).type(KeyCode.ENTER);
  }
}

package studio.trellis.app.shell;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The studio as JavaFX starts it. */
public final class StudioApp extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("Trellis");
    stage.setScene(new Scene(new BorderPane(), 1440, 900));
    stage.show();
  }
}

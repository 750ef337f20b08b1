package studio.trellis.app.map;

import javafx.beans.binding.ObjectBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.inspect.InspectorView;
import studio.trellis.app.theme.Scheme;

/** The map with the inspector at its right; F6 goes from one to the other. */
public final class MapPage extends BorderPane {
  private final MapView map;
  private final InspectorView inspector;

  /**
   * The page.
   *
   * @param latest does what takes long, beside the window's thread
   */
  public MapPage(Desk desk, MapViewModel model, Latest latest, ObjectBinding<Scheme> scheme) {
    map = new MapView(desk, model, new MapActions(desk, model, latest), scheme);
    inspector = new InspectorView(desk, model.chosenProperty());
    setCenter(map);
    setRight(inspector);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F6) {
            other();
            event.consume();
          }
        });
  }

  private void other() {
    if (inspector.hasFocus()) {
      map.takeFocus();
    } else {
      inspector.takeFocus();
    }
  }

  /** The map itself. */
  public MapView map() {
    return map;
  }
}

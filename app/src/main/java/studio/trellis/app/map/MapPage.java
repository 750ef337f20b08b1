package studio.trellis.app.map;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.fx.control.DropTarget;
import studio.trellis.app.map.inspect.InspectorView;
import studio.trellis.app.theme.Scheme;
import studio.trellis.model.course.Place;

/** The map with the inspector at its right; F6 goes from one to the other. */
public final class MapPage extends BorderPane {
  private final MapView map;
  private final InspectorView inspector;

  /**
   * The page.
   *
   * @param latest does what takes long, beside the window's thread
   * @param files takes files that are dropped on the map, and where that was
   */
  public MapPage(
      Desk desk,
      MapViewModel model,
      Latest latest,
      ObjectBinding<Scheme> scheme,
      BiConsumer<List<Path>, Place> files) {
    map = new MapView(desk, model, new MapActions(desk, model, latest), scheme);
    inspector = new InspectorView(desk, model.chosenProperty());
    DropTarget.on(
        map, (paths, event) -> files.accept(paths, map.place(event.getX(), event.getY())));
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

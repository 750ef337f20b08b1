package studio.trellis.app.map;

import javafx.beans.binding.ObjectBinding;
import javafx.scene.layout.BorderPane;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.inspect.InspectorView;
import studio.trellis.app.theme.Scheme;

/** The map with the inspector at its right. */
public final class MapPage extends BorderPane {
  private final MapView map;

  public MapPage(Desk desk, MapViewModel model, ObjectBinding<Scheme> scheme) {
    map = new MapView(model, scheme);
    setCenter(map);
    setRight(new InspectorView(desk));
  }

  /** The map itself. */
  public MapView map() {
    return map;
  }
}

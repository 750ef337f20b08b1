package studio.trellis.app.map;

import javafx.scene.input.KeyEvent;

/** What keys do on the map. */
final class MapKeys {
  private static final double STEP = 80;

  private final MapViewModel model;

  MapKeys(MapViewModel model) {
    this.model = model;
  }

  void pressed(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case LEFT -> go(event, Direction.LEFT);
          case RIGHT -> go(event, Direction.RIGHT);
          case UP -> go(event, Direction.UP);
          case DOWN -> go(event, Direction.DOWN);
          case F -> fit(event);
          case PLUS, EQUALS, ADD -> zoom(1.2);
          case MINUS, SUBTRACT -> zoom(1 / 1.2);
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean go(KeyEvent event, Direction direction) {
    if (event.isControlDown()) {
      model.pan(-STEP * direction.dx, -STEP * direction.dy);
    } else {
      model.walk(direction);
    }
    return true;
  }

  private boolean fit(KeyEvent event) {
    if (event.isControlDown()) {
      return false;
    }
    if (event.isShiftDown()) {
      model.fitAll();
    } else {
      model.fitSelection();
    }
    return true;
  }

  private boolean zoom(double factor) {
    model.zoomBy(factor);
    return true;
  }
}

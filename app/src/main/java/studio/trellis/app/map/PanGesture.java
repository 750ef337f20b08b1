package studio.trellis.app.map;

/** Moves what is seen. */
final class PanGesture implements Gesture {
  private final MapViewModel model;
  private double lastX;
  private double lastY;

  PanGesture(MapViewModel model, double px, double py) {
    this.model = model;
    lastX = px;
    lastY = py;
  }

  @Override
  public void drag(double px, double py, boolean free) {
    model.pan(px - lastX, py - lastY);
    lastX = px;
    lastY = py;
  }

  @Override
  public void drop(double px, double py) {}
}

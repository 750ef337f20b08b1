package studio.trellis.app.map;

import studio.trellis.app.map.world.Box;

/** What part of the world is seen, and how large. Pixels are those of the map's view. */
final class Camera {
  static final double MIN_ZOOM = 0.02;
  static final double MAX_ZOOM = 2.5;
  private static final double ROOM = 56;

  private final Runnable changed;
  private double zoom = 1;
  private double left;
  private double top;
  private double width = 1;
  private double height = 1;
  private boolean fitted = true;

  Camera(Runnable changed) {
    this.changed = changed;
  }

  double zoom() {
    return zoom;
  }

  double width() {
    return width;
  }

  /** What is seen, in map units. */
  Box view() {
    return new Box(left, top, width / zoom, height / zoom);
  }

  double screenX(double x) {
    return (x - left) * zoom;
  }

  double screenY(double y) {
    return (y - top) * zoom;
  }

  double worldX(double px) {
    return left + px / zoom;
  }

  double worldY(double py) {
    return top + py / zoom;
  }

  /** Whether the author has not moved it since all was fitted into it. */
  boolean fitted() {
    return fitted && width > 50 && height > 50;
  }

  void fitAgain() {
    fitted = true;
  }

  void resize(double newWidth, double newHeight) {
    width = Math.max(1, newWidth);
    height = Math.max(1, newHeight);
  }

  void pan(double dx, double dy) {
    fitted = false;
    left -= dx / zoom;
    top -= dy / zoom;
    changed.run();
  }

  void zoomAt(double factor, double px, double py) {
    fitted = false;
    double wanted = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
    left += px / zoom - px / wanted;
    top += py / zoom - py / wanted;
    zoom = wanted;
    changed.run();
  }

  void zoomBy(double factor) {
    zoomAt(factor, width / 2, height / 2);
  }

  /** Zooms to exactly this; where it is looked at is up to the next move. */
  void zoomTo(double wanted) {
    zoom = wanted;
  }

  void centre(double x, double y) {
    fitted = false;
    left = x - width / zoom / 2;
    top = y - height / zoom / 2;
    changed.run();
  }

  void fit(Box box, double most) {
    double wanted =
        Math.min((width - 2 * ROOM) / box.width(), (height - 2 * ROOM - 40) / box.height());
    zoom = Math.clamp(wanted, MIN_ZOOM, most);
    centre(box.midX(), box.midY() - 20 / zoom);
  }

  /** Moves as little as needed to see the box with some room around it. */
  void reveal(Box box) {
    double room = 24 / zoom;
    Box seen = view();
    double dx = outside(box.x() - room, box.right() + room, seen.x(), seen.right());
    double dy = outside(box.y() - room, box.bottom() + room, seen.y(), seen.bottom());
    if (dx != 0 || dy != 0) {
      pan(-dx * zoom, -dy * zoom);
    }
  }

  private static double outside(double low, double high, double from, double to) {
    if (low < from) {
      return low - from;
    }
    return high > to ? Math.min(high - to, low - from) : 0;
  }
}

package studio.trellis.app.map.world;

/**
 * A cubic Bézier curve from one box to another; it arrives at its end along (x2, y2) to (x3, y3).
 */
public record Curve(
    double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
  /** The place across at {@code t}, 0 to 1. */
  public double xAt(double t) {
    return at(x0, x1, x2, x3, t);
  }

  /** The place down at {@code t}, 0 to 1. */
  public double yAt(double t) {
    return at(y0, y1, y2, y3, t);
  }

  /** A box around the curve. */
  public Box bounds() {
    double left = Math.min(Math.min(x0, x1), Math.min(x2, x3));
    double top = Math.min(Math.min(y0, y1), Math.min(y2, y3));
    double right = Math.max(Math.max(x0, x1), Math.max(x2, x3));
    double bottom = Math.max(Math.max(y0, y1), Math.max(y2, y3));
    return new Box(left, top, right - left, bottom - top);
  }

  /** About how far the point is from the curve. */
  public double distance(double x, double y) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i <= 24; i++) {
      best = Math.min(best, Math.hypot(xAt(i / 24.0) - x, yAt(i / 24.0) - y));
    }
    return best;
  }

  private static double at(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }
}

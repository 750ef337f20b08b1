package studio.trellis.app.map.world;

/** A rectangle in map units. */
public record Box(double x, double y, double width, double height) {
  /** The rectangle's right border. */
  public double right() {
    return x + width;
  }

  /** The rectangle's lower border. */
  public double bottom() {
    return y + height;
  }

  /** The middle, across. */
  public double midX() {
    return x + width / 2;
  }

  /** The middle, down. */
  public double midY() {
    return y + height / 2;
  }

  /** Whether the point lies in it. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether the two share some area. */
  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The smallest rectangle around both. */
  public Box with(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Grown on all sides. */
  public Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** The same box elsewhere. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The box between two corners. */
  public static Box between(double x0, double y0, double x1, double y1) {
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
  }
}

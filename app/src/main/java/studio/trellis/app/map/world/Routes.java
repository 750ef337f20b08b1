package studio.trellis.app.map.world;

/**
 * Chooses where a link leaves and arrives, so that it reads: forward from the right edge, down the
 * column, back around.
 */
public final class Routes {
  private static final double NEAR = 150;
  private static final double SIDE = 56;

  private Routes() {}

  /** The curve of a link between two boxes. */
  public static Curve between(Box from, Box to) {
    if (to.x() >= from.right() - 4) {
      return across(from.right(), from.midY(), to.x(), to.midY());
    }
    boolean column = Math.abs(from.midX() - to.midX()) < (from.width() + to.width()) / 4;
    if (column && to.y() >= from.bottom()) {
      return to.y() - from.bottom() < NEAR
          ? down(from.midX(), from.bottom(), to.midX(), to.y())
          : around(from, to);
    }
    if (column && from.y() >= to.bottom()) {
      return around(from, to);
    }
    if (to.right() <= from.x()) {
      return back(from, to);
    }
    return to.y() >= from.bottom()
        ? down(from.midX(), from.bottom(), to.midX(), to.y())
        : down(from.midX(), from.y(), to.midX(), to.bottom());
  }

  private static Curve across(double x0, double y0, double x3, double y3) {
    double reach = Math.clamp((x3 - x0) * 0.5, 24, 180);
    return new Curve(x0, y0, x0 + reach, y0, x3 - reach, y3, x3, y3);
  }

  private static Curve down(double x0, double y0, double x3, double y3) {
    double reach = (y3 - y0) * 0.5;
    return new Curve(x0, y0, x0, y0 + reach, x3, y3 - reach, x3, y3);
  }

  /** Along the right side of a column, past what lies between. */
  private static Curve around(Box from, Box to) {
    double out = Math.max(from.right(), to.right()) + SIDE;
    return new Curve(
        from.right(), from.midY(), out, from.midY(), out, to.midY(), to.right(), to.midY());
  }

  /** To what lies to the left: out of the upper or lower border, into the right one. */
  private static Curve back(Box from, Box to) {
    boolean up = to.midY() < from.midY();
    double y0 = up ? from.y() : from.bottom();
    double x0 = from.x() + Math.min(40, from.width() / 4);
    double lift = Math.clamp(Math.abs(to.midY() - y0) * 0.5, 30, 160);
    double reach = Math.clamp((x0 - to.right()) * 0.4, 30, 160);
    return new Curve(
        x0,
        y0,
        x0 - 10,
        up ? y0 - lift : y0 + lift,
        to.right() + reach,
        to.midY(),
        to.right(),
        to.midY());
  }
}

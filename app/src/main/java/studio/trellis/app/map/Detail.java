package studio.trellis.app.map;

/** How much of a card is shown, by zoom. */
public enum Detail {
  /** Rectangles, groups' names, bundled links. */
  FAR,
  /** Titles. */
  COMPACT,
  /** All of it. */
  FULL;

  /** From this zoom on the whole card is shown. */
  static final double FULL_FROM = 0.6;

  /** From this zoom on there are titles. */
  static final double COMPACT_FROM = 0.3;

  static Detail at(double zoom) {
    if (zoom >= FULL_FROM) {
      return FULL;
    }
    return zoom >= COMPACT_FROM ? COMPACT : FAR;
  }
}

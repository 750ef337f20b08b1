package studio.trellis.app.map;

/** Something the mouse does from press to release; places are those of the map's view. */
interface Gesture {
  /**
   * The pointer is here now.
   *
   * @param free nothing is lined up
   */
  void drag(double px, double py, boolean free);

  /** The button was let go here. */
  void drop(double px, double py);
}

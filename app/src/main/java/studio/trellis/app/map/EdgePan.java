package studio.trellis.app.map;

import javafx.animation.AnimationTimer;

/**
 * Moves what is seen while something is dragged to the edge of the view, the faster the nearer to
 * it the pointer is, so that a drag can go farther than the screen.
 */
final class EdgePan {
  /** This near to the edge it begins, pixels. */
  static final double EDGE = 36;

  /** The most that one frame moves, pixels. */
  static final double FASTEST = 18;

  private final MapViewModel model;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step();
        }
      };
  private Runnable follow = () -> {};
  private double px;
  private double py;

  EdgePan(MapViewModel model) {
    this.model = model;
  }

  /**
   * The pointer is here, in pixels of the view.
   *
   * @param drag lets what is dragged follow after the view has moved
   */
  void at(double nowX, double nowY, Runnable drag) {
    point(nowX, nowY, drag);
    if (across() != 0 || down() != 0) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  /** The same, for steps one by one. */
  void point(double nowX, double nowY, Runnable drag) {
    px = nowX;
    py = nowY;
    follow = drag;
  }

  /** Nothing is dragged any more. */
  void stop() {
    timer.stop();
    follow = () -> {};
  }

  /** One frame of it; whether the view moved. */
  boolean step() {
    double dx = across();
    double dy = down();
    if (dx == 0 && dy == 0) {
      return false;
    }
    model.pan(dx, dy);
    follow.run();
    return true;
  }

  private double across() {
    return speed(px, model.view().width() * model.zoom());
  }

  private double down() {
    return speed(py, model.view().height() * model.zoom());
  }

  /** How far to move the map: right at the left edge, left at the right one. */
  private static double speed(double at, double size) {
    if (size < 4 * EDGE) {
      return 0;
    }
    if (at < EDGE) {
      return Math.min(1, (EDGE - at) / EDGE) * FASTEST;
    }
    return at > size - EDGE ? -Math.min(1, (at - size + EDGE) / EDGE) * FASTEST : 0;
  }
}

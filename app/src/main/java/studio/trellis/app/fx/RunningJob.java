package studio.trellis.app.fx;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A job under way, as the list of jobs shows it. */
public final class RunningJob implements Progress {
  private final String title;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
  private volatile boolean cancelled;
  private volatile double latest = -1;

  RunningJob(String title) {
    this.title = title;
  }

  /** What it does. */
  public String title() {
    return title;
  }

  /** How far it is: 0 to 1, less than 0 where nobody knows. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Whether it has ended, one way or another. */
  public ReadOnlyBooleanProperty endedProperty() {
    return ended.getReadOnlyProperty();
  }

  void end() {
    ended.set(true);
  }

  /** Asks it to end; its result is dropped. */
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void at(double now) {
    // Work may report thousands of times a second; the screen needs one in a hundred.
    if (now < 0 || now >= 1 || Math.abs(now - latest) >= 0.01) {
      latest = now;
      FxThread.run(() -> share.set(now));
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }
}

package studio.trellis.app.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** What a view listens to, let go of together. */
public final class Subscriptions implements AutoCloseable {
  private final List<Subscription> all = new ArrayList<>();

  /** Keeps a subscription until {@link #close}. */
  public void add(Subscription subscription) {
    all.add(subscription);
  }

  @Override
  public void close() {
    all.forEach(Subscription::unsubscribe);
    all.clear();
  }
}

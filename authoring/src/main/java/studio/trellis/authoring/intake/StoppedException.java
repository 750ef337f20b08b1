package studio.trellis.authoring.intake;

import java.util.concurrent.CancellationException;

/** An import was stopped by who asked for it; nothing was kept. */
public final class StoppedException extends CancellationException {
  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("The import was stopped; nothing was kept.");
  }
}

package studio.trellis.app.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** Waits until what runs in the background has ended: it would share the processors. */
final class Quiet {
  private static final int MOST_SECONDS = 60;
  private static final int EVERY = 250;

  /** Share of one processor below which a process counts as idle, hundredths. */
  private static final int IDLE = 8;

  private Quiet() {}

  static void await(Consumer<String> progress) {
    progress.accept("waiting for the checks in the background");
    if (!(ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system)) {
      return;
    }
    int idle = 0;
    for (int i = 0; i < MOST_SECONDS * 1000 / EVERY && idle < 4; i++) {
      long begun = system.getProcessCpuTime();
      try {
        Thread.sleep(EVERY);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      long used = (system.getProcessCpuTime() - begun) / 1_000_000;
      idle = used * 100 < (long) EVERY * IDLE ? idle + 1 : 0;
    }
  }
}

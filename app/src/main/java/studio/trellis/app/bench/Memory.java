package studio.trellis.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import studio.trellis.preview.report.Table;

/** How much memory this process holds. */
final class Memory {
  /** What one collection frees, the next may follow up: of references, of their holders. */
  private static final int COLLECTIONS = 3;

  private static final int PAUSE_MILLIS = 100;

  private Memory() {}

  static void rows(Table table) {
    long live = live();
    table.row("memory: what lives on the heap after a collection", megabytes(live));
    resident()
        .ifPresent(
            bytes -> table.row("  all that the process has in memory now (RSS)", megabytes(bytes)));
  }

  /** Bytes that are still used after a collection. */
  private static long live() {
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Bytes that the system has given, where it says so. */
  private static OptionalLong resident() {
    Path status = Path.of("/proc/self/status");
    try {
      if (Files.isReadable(status)) {
        return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
            .findFirst();
      }
    } catch (IOException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.empty();
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ENGLISH, "%,d MB", bytes / 1_000_000);
  }
}

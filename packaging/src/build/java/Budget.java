import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What every learner loads before any content: the weight of the page and its engine. */
final class Budget {
  /** Bytes after gzip -9. */
  private static final int WANTED = 60_000;

  private static final int LIMIT = 70_000;

  private Budget() {}

  /**
   * Prints the weight; false when it is over the limit. Everything counts that is loaded before the
   * first activity; of the trackers and of the languages, of which it ships one each, the heaviest.
   */
  static boolean report(List<Path> shipped) throws IOException {
    long zipped = 0;
    long tracker = 0;
    long texts = 0;
    long typed = 0;
    long beside = 0;
    long besideTexts = 0;
    for (var file : shipped) {
      var weight = gzip(Files.readAllBytes(file));
      var name = file.getFileName().toString();
      if (name.contains("review") || name.equals("decisions.js")) {
        // Only in packages for reviewers, and where the author asked for a decision log.
        continue;
      }
      if (name.equals("grader.js")) {
        typed = weight;
      } else if (name.equals("beside.js")) {
        beside = weight;
      } else if (name.startsWith("beside-")) {
        besideTexts = Math.max(besideTexts, weight);
      } else if (name.startsWith("tracker-")) {
        tracker = Math.max(tracker, weight);
      } else if (name.startsWith("text-")) {
        texts = Math.max(texts, weight);
      } else {
        zipped += weight;
      }
    }
    zipped += tracker + texts;
    System.out.printf(
        "[INFO] player without content: %,d bytes after gzip -9, and %,d more when a question comes"
            + " that is answered by typing; %,d come while the first page is read: map, standing,"
            + " data%n",
        zipped, typed, beside + besideTexts);
    if (zipped > LIMIT) {
      System.err.printf(
          "[ERROR] the player weighs more than its limit of %,d bytes after gzip%n", LIMIT);
      return false;
    }
    if (zipped > WANTED) {
      System.out.printf(
          "[WARNING] the player weighs more than the %,d bytes wanted after gzip%n", WANTED);
    }
    return true;
  }

  private static int gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new Best(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  private static final class Best extends GZIPOutputStream {
    Best(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

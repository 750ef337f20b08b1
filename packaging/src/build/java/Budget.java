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

  /** Prints the weight; false when it is over the limit. */
  static boolean report(List<Path> shipped) throws IOException {
    long raw = 0;
    long zipped = 0;
    for (var file : shipped) {
      var bytes = Files.readAllBytes(file);
      raw += bytes.length;
      zipped += gzip(bytes);
    }
    System.out.printf("[INFO] player without content: %,d bytes, %,d after gzip -9%n", raw, zipped);
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

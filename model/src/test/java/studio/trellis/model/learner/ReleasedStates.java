package studio.trellis.model.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A learner state that a released version wrote.
 *
 * @param version of the text's form
 * @param kind full: every cell of the first records holds a number; blank; walked: a learner's
 * @param layout of the course it belongs to
 */
public record ReleasedStates(int version, String kind, StateLayout layout, String text) {
  /** All of them. */
  public static List<ReleasedStates> all() {
    try (InputStream in = ReleasedStates.class.getResourceAsStream("released-states.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReleasedStates of(String[] p) {
    int[] counts = new int[5];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Integer.parseInt(p[i + 2]);
    }
    return new ReleasedStates(
        Integer.parseInt(p[0]),
        p[1],
        new StateLayout(counts[0], counts[1], counts[2], counts[3], counts[4]),
        p[7]);
  }

  @Override
  public String toString() {
    return kind + " of version " + version;
  }
}

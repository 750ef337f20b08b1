package studio.trellis.authoring.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param best the best ones, best first
 * @param total how many there are in all
 * @param counts how many there would be with each value of each dimension, most first; the
 *     dimension's own filter is not counted in, so that others of its values can be chosen
 * @param similar nothing holds the words as typed; these hold similar ones
 */
public record Hits(List<Hit> best, int total, Map<Dimension, List<Count>> counts, boolean similar) {
  /** Nothing. */
  public static final Hits NONE = new Hits(List.of(), 0, Map.of(), false);

  public Hits {
    best = List.copyOf(best);
    counts = Map.copyOf(counts);
  }

  /** How many hits have a value. */
  public record Count(String value, int hits) {}

  /** The counts of a dimension. */
  public List<Count> counts(Dimension dimension) {
    return counts.getOrDefault(dimension, List.of());
  }
}

package studio.trellis.authoring.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.edit.Part;

/**
 * What is looked for.
 *
 * @param text as typed: all its words, the last one perhaps not finished; what stands in quotation
 *     marks is a phrase; empty: everything
 * @param filters values of which a hit has at least one, by dimension
 * @param only if given, hits are among these parts of these courses, by course id
 * @param limit how many hits are described, at least 1
 */
public record SearchQuery(
    String text,
    Map<Dimension, Set<String>> filters,
    Optional<Map<String, Set<Part>>> only,
    int limit) {
  private static final int LIMIT = 50;

  public SearchQuery {
    Map<Dimension, Set<String>> kept = new EnumMap<>(Dimension.class);
    filters.forEach(
        (dimension, values) -> {
          if (!values.isEmpty()) {
            kept.put(dimension, Collections.unmodifiableSet(new TreeSet<>(values)));
          }
        });
    filters = Collections.unmodifiableMap(kept);
  }

  /** Everything that says {@code text}. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, Map.of(), Optional.empty(), LIMIT);
  }

  /** This, only with these values of a dimension; with none: not narrowed by it. */
  public SearchQuery with(Dimension dimension, Set<String> values) {
    Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
    more.putAll(filters);
    more.put(dimension, values);
    return new SearchQuery(text, more, only, limit);
  }

  /** This, only among these parts of a course. */
  public SearchQuery among(String course, Set<Part> parts) {
    return new SearchQuery(text, filters, Optional.of(Map.of(course, Set.copyOf(parts))), limit);
  }

  /** This, with so many hits described. */
  public SearchQuery limit(int limit) {
    return new SearchQuery(text, filters, only, limit);
  }
}

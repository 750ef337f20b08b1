package studio.trellis.app.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.authoring.search.Hits;
import studio.trellis.authoring.search.SearchQuery;

/**
 * What came of a question.
 *
 * @param names titles of courses and skills by id, as far as they are needed
 */
record Answer(SearchQuery question, Hits hits, Map<String, String> names) {
  /** How many values of a dimension are offered. */
  static final int VALUES = 10;

  /** Nothing was asked. */
  static final Answer NONE = new Answer(SearchQuery.of(""), Hits.NONE, Map.of());

  Answer {
    names = Map.copyOf(names);
  }

  /** The values of a dimension that have most hits. */
  static Set<String> values(Hits hits, Dimension dimension) {
    Set<String> out = new TreeSet<>();
    hits.counts(dimension).stream().limit(VALUES).forEach(count -> out.add(count.value()));
    return out;
  }

  String name(String id) {
    return names.getOrDefault(id, id);
  }
}

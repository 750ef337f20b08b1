package studio.trellis.authoring.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts hits by their values. Each segment counts by its own numbers, so that nothing has to be
 * prepared when an edit has made a new one.
 */
final class Counting
    implements CollectorManager<Counting.Counter, Map<Dimension, List<Hits.Count>>> {
  private final Set<Dimension> dimensions;

  Counting(Set<Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  @Override
  public Counter newCollector() {
    return new Counter(dimensions);
  }

  @Override
  public Map<Dimension, List<Hits.Count>> reduce(Collection<Counter> counters) {
    Map<Dimension, List<Hits.Count>> out = new EnumMap<>(Dimension.class);
    for (Dimension dimension : dimensions) {
      Map<String, Integer> sum = new TreeMap<>();
      for (Counter counter : counters) {
        counter.counted(dimension).forEach((value, hits) -> sum.merge(value, hits, Integer::sum));
      }
      List<Hits.Count> counts = new ArrayList<>();
      sum.forEach((value, hits) -> counts.add(new Hits.Count(value, hits)));
      counts.sort(Comparator.comparingInt(Hits.Count::hits).reversed());
      out.put(dimension, List.copyOf(counts));
    }
    return out;
  }

  /** Counts in one thread. */
  static final class Counter implements Collector {
    private final Map<Dimension, Map<String, Integer>> counted = new EnumMap<>(Dimension.class);

    Counter(Set<Dimension> dimensions) {
      dimensions.forEach(dimension -> counted.put(dimension, new TreeMap<>()));
    }

    Map<String, Integer> counted(Dimension dimension) {
      return counted.getOrDefault(dimension, Map.of());
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      List<Column> columns = new ArrayList<>();
      for (Map.Entry<Dimension, Map<String, Integer>> entry : counted.entrySet()) {
        columns.add(
            new Column(
                DocValues.getSortedSet(context.reader(), entry.getKey().field()),
                entry.getValue()));
      }
      return new Leaf(columns);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Counts in one segment. */
  private record Leaf(List<Column> columns) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
      for (Column column : columns) {
        column.count(doc);
      }
    }

    @Override
    public void finish() throws IOException {
      for (Column column : columns) {
        column.finish();
      }
    }
  }

  /** Counts the values of one dimension in one segment. */
  private static final class Column {
    private final SortedSetDocValues values;
    private final int[] hits;
    private final Map<String, Integer> counted;

    Column(SortedSetDocValues values, Map<String, Integer> counted) {
      this.values = values;
      this.hits = new int[(int) values.getValueCount()];
      this.counted = counted;
    }

    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          hits[(int) values.nextOrd()]++;
        }
      }
    }

    void finish() throws IOException {
      for (int ord = 0; ord < hits.length; ord++) {
        if (hits[ord] > 0) {
          counted.merge(values.lookupOrd(ord).utf8ToString(), hits[ord], Integer::sum);
        }
      }
    }
  }
}

package studio.trellis.authoring.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what an import has to report. For one thread; parts of an import have one each and are
 * added up in order.
 */
public final class Tally {
  private record Key(String group, String what) {}

  private final Map<Key, Integer> counts = new LinkedHashMap<>();
  private final List<ImportReport.Note> notes = new ArrayList<>();

  /** Counts one more. */
  public void count(String group, String what) {
    count(group, what, 1);
  }

  /** Counts {@code number} more; 0 makes the line appear. */
  public void count(String group, String what, int number) {
    counts.merge(new Key(group, what), number, Integer::sum);
  }

  /** Notes {@code what} happened at {@code place}. */
  public void note(ImportReport.Kind kind, String what, String place) {
    notes.add(new ImportReport.Note(kind, what, place));
  }

  /** Adds what another tally holds. */
  public void add(Tally other) {
    other.counts.forEach((key, number) -> counts.merge(key, number, Integer::sum));
    notes.addAll(other.notes);
  }

  /** The report of all that was collected, counts in the order in which they first came. */
  public ImportReport report(String source) {
    List<ImportReport.Count> rows = new ArrayList<>();
    List<String> groups = counts.keySet().stream().map(Key::group).distinct().toList();
    for (String group : groups) {
      counts.forEach(
          (key, number) -> {
            if (key.group().equals(group)) {
              rows.add(new ImportReport.Count(group, key.what(), number));
            }
          });
    }
    return new ImportReport(source, rows, notes);
  }
}

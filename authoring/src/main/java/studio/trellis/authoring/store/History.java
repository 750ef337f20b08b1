package studio.trellis.authoring.store;

import java.util.List;

/**
 * A course's history.
 *
 * @param entries oldest first
 * @param applied number of the last edit that is in force, 0: none; later ones are undone
 */
public record History(List<Entry> entries, long applied) {
  public History {
    entries = List.copyOf(entries);
  }
}

package studio.trellis.model.course;

import java.util.List;

/**
 * Where each part of the course lies in the learner state: its place in the list. Allotted at
 * publication, never taken back: the id of a deleted part stays as a tombstone, so that a package
 * can be replaced without losing progress.
 */
public record Positions(
    List<String> skills,
    List<String> activities,
    List<String> items,
    List<String> rules,
    List<String> attributes) {
  public static final Positions NONE =
      new Positions(List.of(), List.of(), List.of(), List.of(), List.of());

  public Positions {
    skills = List.copyOf(skills);
    activities = List.copyOf(activities);
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    attributes = List.copyOf(attributes);
  }

  /** Whether these are {@code earlier} with more behind them, or the same. */
  public boolean goesOnFrom(Positions earlier) {
    return starts(skills, earlier.skills)
        && starts(activities, earlier.activities)
        && starts(items, earlier.items)
        && starts(rules, earlier.rules)
        && starts(attributes, earlier.attributes);
  }

  private static boolean starts(List<String> all, List<String> beginning) {
    return all.size() >= beginning.size() && all.subList(0, beginning.size()).equals(beginning);
  }
}

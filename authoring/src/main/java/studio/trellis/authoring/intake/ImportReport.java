package studio.trellis.authoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did: how much came in, and everything that is not as it was in the source.
 *
 * @param source the source's name
 * @param counts how much, in the order to be shown
 * @param notes what was left out, changed or needs a look
 */
public record ImportReport(String source, List<Count> counts, List<Note> notes) {
  private static final int PLACES_SHOWN = 5;

  public ImportReport {
    counts = List.copyOf(counts);
    notes = List.copyOf(notes);
  }

  /** {@code number} of {@code what}, under the heading {@code group}. */
  public record Count(String group, String what, int number) {}

  /**
   * Something happened at {@code place} (an id or name of the source): {@code what}, as a sentence
   * without full stop.
   */
  public record Note(Kind kind, String what, String place) {}

  /** Why a note is made. */
  public enum Kind {
    /** It is not in the course. */
    LEFT_OUT("Left out"),
    /** It is in the course, but otherwise than in the source. */
    CHANGED("Changed"),
    /** The learner judges the answer. */
    SELF_CHECKED("Self-checked"),
    /** It is in the course and deserves the author's eye. */
    LOOK("Worth a look");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  /** How many were counted of {@code what} under {@code group}. */
  public int count(String group, String what) {
    int sum = 0;
    for (Count count : counts) {
      sum += count.group().equals(group) && count.what().equals(what) ? count.number() : 0;
    }
    return sum;
  }

  /** How many notes of a kind there are. */
  public int notes(Kind kind) {
    return (int) notes.stream().filter(n -> n.kind() == kind).count();
  }

  /**
   * For people, a line each: the counts by group, then each kind of note once with its number and
   * first places.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String group = "";
    for (Count count : counts) {
      if (!count.group().equals(group)) {
        group = count.group();
        lines.add(group);
      }
      lines.add("  %,7d %s".formatted(count.number(), count.what()));
    }
    for (Kind kind : Kind.values()) {
      Map<String, List<String>> places = new TreeMap<>();
      for (Note note : notes) {
        if (note.kind() == kind) {
          places.computeIfAbsent(note.what(), what -> new ArrayList<>()).add(note.place());
        }
      }
      if (!places.isEmpty()) {
        lines.add(kind.title);
        places.forEach(
            (what, at) -> lines.add("  %,7d %s: %s".formatted(at.size(), what, shown(at))));
      }
    }
    return lines;
  }

  private static String shown(List<String> places) {
    String first = String.join(", ", places.subList(0, Math.min(PLACES_SHOWN, places.size())));
    return places.size() > PLACES_SHOWN ? first + ", …" : first;
  }
}

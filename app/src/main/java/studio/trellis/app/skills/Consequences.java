package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Change;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditRefusedException;
import studio.trellis.model.edit.Editing;

/** What an edit does besides what it is meant for, said before it is done. */
final class Consequences {
  private Consequences() {}

  /**
   * One or two sentences; empty: nothing else happens.
   *
   * @param own ids of the parts that the edit is about
   */
  static String of(Course course, Edit edit, List<String> own) {
    Map<EntityKind, Integer> gone = new EnumMap<>(EntityKind.class);
    Map<EntityKind, Integer> changed = new EnumMap<>(EntityKind.class);
    try {
      for (Change change : Editing.of(course, edit).changes()) {
        if (!own.contains(change.part().id())) {
          (change.after() == null ? gone : changed).merge(change.part().kind(), 1, Integer::sum);
        }
      }
    } catch (EditRefusedException e) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    if (!gone.isEmpty()) {
      sentences.add(Text.of("sure.gone", counted(gone)));
    }
    if (!changed.isEmpty()) {
      sentences.add(Text.of("sure.changed", counted(changed)));
    }
    return String.join(" ", sentences);
  }

  private static String counted(Map<EntityKind, Integer> counts) {
    List<String> words = new ArrayList<>();
    counts.forEach((kind, count) -> words.add(Text.of("sure.count." + kind.word(), count)));
    return words.size() == 1
        ? words.getFirst()
        : String.join(Text.of("list.comma"), words.subList(0, words.size() - 1))
            + Text.of("list.and")
            + words.getLast();
  }
}

package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.trellis.authoring.intake.BadSourceException;

/**
 * Picking lessons by what people type: "1.1", "Lesson 1.1", "Decimals", several with commas
 * between.
 */
final class OatLessons {
  private OatLessons() {}

  /**
   * The lessons asked for, in the plan's order; all when nothing is asked.
   *
   * @throws BadSourceException when a name fits no lesson
   */
  static List<Oat.Lesson> pick(List<Oat.Lesson> all, List<String> asked, String label)
      throws BadSourceException {
    if (asked.isEmpty()) {
      return all;
    }
    Set<Oat.Lesson> picked = new LinkedHashSet<>();
    for (String names : asked) {
      // A title may hold commas itself, so the whole is tried first.
      List<Oat.Lesson> whole = fitting(all, names);
      picked.addAll(whole);
      for (String name : whole.isEmpty() ? List.of(names.split(",", -1)) : List.<String>of()) {
        List<Oat.Lesson> found = fitting(all, name);
        if (found.isEmpty()) {
          throw new BadSourceException(
              label,
              "has no lesson \"" + name.strip() + "\"",
              "name one by its number, such as " + example(all));
        }
        picked.addAll(found);
      }
    }
    return all.stream().filter(picked::contains).toList();
  }

  private static List<Oat.Lesson> fitting(List<Oat.Lesson> all, String asked) {
    String name = asked.strip().toLowerCase(Locale.ROOT);
    List<Oat.Lesson> found = new ArrayList<>();
    for (Oat.Lesson lesson : all) {
      for (String own :
          List.of(lesson.number(), lesson.name(), lesson.topics(), lesson.title(), lesson.id())) {
        if (!own.isEmpty()
            && own.toLowerCase(Locale.ROOT).equals(name)
            && !found.contains(lesson)) {
          found.add(lesson);
        }
      }
    }
    return found;
  }

  private static String example(List<Oat.Lesson> all) {
    String first = all.get(0).number().isEmpty() ? all.get(0).name() : all.get(0).number();
    Oat.Lesson end = all.get(all.size() - 1);
    return first
        + " (the first) or "
        + (end.number().isEmpty() ? end.name() : end.number())
        + " (the last)";
  }
}

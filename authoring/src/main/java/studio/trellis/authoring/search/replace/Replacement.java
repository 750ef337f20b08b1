package studio.trellis.authoring.search.replace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.Passages;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/** Makes one edit of the matches that were chosen. */
public final class Replacement {
  private Replacement() {}

  /**
   * The edit that replaces these matches, one step of undo. A match whose text has changed since it
   * was found is left alone.
   *
   * @param name what it is called in the history
   */
  public static Edit edit(Course course, Collection<Match> matches, EditName name) {
    Map<Part, Map<String, List<Match>>> byPart = new TreeMap<>();
    for (Match match : matches) {
      byPart
          .computeIfAbsent(match.part(), part -> new TreeMap<>())
          .computeIfAbsent(match.path(), path -> new ArrayList<>())
          .add(match);
    }
    List<Entity> changed = new ArrayList<>();
    byPart.forEach(
        (part, byPath) -> {
          Entity entity = Parts.find(course, part);
          if (entity != null) {
            changed.add(Passages.rewrite(entity, passage -> rewrite(passage, byPath)));
          }
        });
    return new Edit.Put(name, changed);
  }

  private static String rewrite(Passage passage, Map<String, List<Match>> byPath) {
    List<Match> matches = byPath.getOrDefault(passage.path(), List.of());
    if (matches.isEmpty()) {
      return passage.value();
    }
    Legible text = Legible.of(passage);
    List<Match> there = new ArrayList<>();
    int last = 0;
    for (Match match : matches.stream().sorted(Comparator.comparingInt(Match::start)).toList()) {
      if (match.start() >= last
          && text.text().startsWith(match.found(), match.start())
          && text.replaceable(match.start(), match.end())) {
        there.add(match);
        last = match.end();
      }
    }
    return text.with(there);
  }
}

package studio.trellis.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.trellis.authoring.search.Hit;

/** A line of the list of hits. */
sealed interface Row {
  /** Hits of a course follow. */
  record OfCourse(String title) implements Row {}

  /** Hits inside an activity follow. */
  record OfActivity(String course, String id, String title) implements Row {}

  /** A hit; {@code inside} an activity that is named above. */
  record OfHit(Hit hit, boolean inside) implements Row {}

  /** There are more. */
  record More(int left) implements Row {}

  /** The lines for an answer: by course and activity, those with the best hit first. */
  static List<Row> of(Answer answer) {
    Map<String, Map<String, List<Hit>>> courses = new LinkedHashMap<>();
    for (Hit hit : answer.hits().best()) {
      String place = hit.activity().isEmpty() ? hit.part().toString() : hit.activity();
      courses
          .computeIfAbsent(hit.course(), id -> new LinkedHashMap<>())
          .computeIfAbsent(place, id -> new ArrayList<>())
          .add(hit);
    }
    List<Row> rows = new ArrayList<>();
    courses.forEach(
        (course, places) -> {
          rows.add(new OfCourse(answer.name(course)));
          places.values().forEach(hits -> place(course, hits, rows));
        });
    int left = answer.hits().total() - answer.hits().best().size();
    if (left > 0) {
      rows.add(new More(left));
    }
    return rows;
  }

  private static void place(String course, List<Hit> hits, List<Row> rows) {
    Hit first = hits.getFirst();
    String activity = first.activity();
    // The activity's own hit is the heading of what is found inside it.
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort((a, b) -> Boolean.compare(own(b), own(a)));
    boolean headed = own(sorted.getFirst());
    if (!activity.isEmpty() && !headed) {
      rows.add(new OfActivity(course, activity, first.activityTitle()));
    }
    for (Hit hit : sorted) {
      rows.add(new OfHit(hit, !activity.isEmpty() && !own(hit)));
    }
  }

  private static boolean own(Hit hit) {
    return hit.part().id().equals(hit.activity());
  }
}

package studio.trellis.app.map.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;

/** Gathers links that go the same way from afar. */
final class Bundling {
  private final Course course;

  private Bundling(Course course) {
    this.course = course;
  }

  /** The bundles of a course whose activities and groups lie in these boxes. */
  static List<Bundle> of(Course course, Function<String, @Nullable Box> boxes) {
    Bundling bundling = new Bundling(course);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Link link : course.links()) {
      String from = bundling.outermost(link.from());
      String to = bundling.outermost(link.to());
      if (!from.equals(to)) {
        counts.merge(List.of(from, to), 1, Integer::sum);
      }
    }
    List<Bundle> bundles = new ArrayList<>();
    counts.forEach(
        (ends, links) -> {
          Box from = boxes.apply(ends.get(0));
          Box to = boxes.apply(ends.get(1));
          if (from != null && to != null) {
            bundles.add(new Bundle(ends.get(0), ends.get(1), Routes.between(from, to), links));
          }
        });
    return bundles;
  }

  /** The group around all groups around it, or the part itself. */
  private String outermost(String id) {
    Activity activity = course.activities().find(id);
    String at = activity == null ? parent(id) : activity.group();
    String top = id;
    int steps = 0;
    while (!at.isEmpty() && steps++ < 32) {
      top = at;
      at = parent(at);
    }
    return top;
  }

  private String parent(String id) {
    Group group = course.groups().find(id);
    return group == null ? "" : group.parent();
  }
}

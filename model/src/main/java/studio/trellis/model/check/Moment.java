package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/**
 * Where and when a condition is read.
 *
 * @param here numbers of the activities that may be under way (in the order of ids)
 * @param when null: a link, followed when its activity has ended
 */
record Moment(List<Integer> here, @Nullable When when) {
  /** The moments of a course. */
  static final class Of {
    private final Course course;
    private final Siblings siblings;
    private final Map<String, List<Integer>> scopes = new TreeMap<>();

    Of(Course course) {
      this.course = course;
      this.siblings = new Siblings(course);
    }

    Moment rule(Rule rule) {
      return new Moment(inside(rule.scope()), rule.when());
    }

    Moment link(Link link) {
      return new Moment(inside(link.from()), null);
    }

    /** Whether {@code id} is {@code outer} or lies in it. */
    boolean inside(String id, String outer) {
      return outer.isEmpty() || (!id.isEmpty() && siblings.inside(id, outer));
    }

    private List<Integer> inside(String scope) {
      return scopes.computeIfAbsent(
          scope,
          id -> {
            List<Integer> out = new ArrayList<>();
            List<Activity> all = course.activities().all();
            for (int i = 0; i < all.size(); i++) {
              if (all.get(i).built() && siblings.inside(all.get(i).id(), id)) {
                out.add(i);
              }
            }
            return out;
          });
    }
  }

  /** The only activity that may be under way; null: there are several. */
  @Nullable Activity only(Course course) {
    return here.size() == 1 ? course.activities().all().get(here.getFirst()) : null;
  }

  /** Whether the last answer was of an activity that may be under way. */
  boolean answered() {
    return when == When.ANSWERED;
  }
}

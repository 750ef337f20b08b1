package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.check.Finding;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;

/** The edit that mends a finding, where one step does and nothing has to be decided. */
public final class Fixes {
  private record Sibling(String id, int order, String title) {}

  private final Course course;
  private final String id;

  private Fixes(Course course, String id) {
    this.course = course;
    this.id = id;
  }

  /**
   * The mending of {@code finding}.
   *
   * @param fresh an id that no part has, for a new link
   */
  public static Optional<Edit> of(Course course, Finding finding, String fresh) {
    Fixes fixes = new Fixes(course, finding.place().id());
    return Optional.ofNullable(
        switch (finding.cause()) {
          case "structure.missing-start.none" -> fixes.start();
          case "structure.unreachable.nothing-leads" -> fixes.link(fresh, false);
          case "structure.dead-end.ends-early", "rules.gap.links" -> fixes.link(fresh, true);
          default -> null;
        });
  }

  /** The first activity in the author's order becomes the start. */
  private @Nullable Edit start() {
    String at = "";
    while (true) {
      List<Sibling> inside = siblings(at);
      if (inside.isEmpty()) {
        return null;
      }
      Sibling first = inside.getFirst();
      if (course.activities().has(first.id())) {
        return Edit.Put.of(
            EditName.of("edit.fix.start", first.title()),
            course.head().with(f -> f.start = first.id()));
      }
      at = first.id();
    }
  }

  /** A link from the part to the next in its group, or to it from the one before. */
  private @Nullable Edit link(String fresh, boolean onward) {
    List<Sibling> all = siblings(around());
    for (int i = 0; i < all.size(); i++) {
      int other = onward ? i + 1 : i - 1;
      if (all.get(i).id().equals(id) && other >= 0 && other < all.size()) {
        Sibling from = onward ? all.get(i) : all.get(other);
        Sibling to = onward ? all.get(other) : all.get(i);
        return Edit.Put.of(
            EditName.of("edit.fix.link", from.title(), to.title()),
            new Link(fresh, LinkKind.NEXT, from.id(), to.id(), null, Map.of()));
      }
    }
    return null;
  }

  private String around() {
    Activity activity = course.activities().find(id);
    Group group = course.groups().find(id);
    return activity != null ? activity.group() : group == null ? "" : group.parent();
  }

  private List<Sibling> siblings(String group) {
    List<Sibling> out = new ArrayList<>();
    for (Activity activity : course.activities()) {
      if (activity.group().equals(group)) {
        out.add(new Sibling(activity.id(), activity.order(), activity.title()));
      }
    }
    for (Group inner : course.groups()) {
      if (inner.parent().equals(group)) {
        out.add(new Sibling(inner.id(), inner.order(), inner.title()));
      }
    }
    out.sort(Comparator.comparingInt(Sibling::order).thenComparing(Sibling::id));
    return out;
  }
}

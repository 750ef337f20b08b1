package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.Labels;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.Rule;

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
    Part part = new Part(finding.place().kind(), finding.place().id());
    return Optional.ofNullable(
        switch (finding.cause()) {
          case "structure.missing-start.none" -> fixes.start();
          case "structure.unreachable.nothing-leads" -> fixes.link(fresh, false);
          case "structure.dead-end.ends-early", "rules.gap.links" -> fixes.link(fresh, true);
          case "structure.orphaned-asset.unused",
              "structure.broken-link.self",
              "structure.broken-link.second",
              "structure.unused-skill.unused",
              "delivery.personal-data.unused" ->
              fixes.deletion(part, new Labels(course).of(finding.place()));
          case "structure.unbuilt.empty" -> fixes.placeholder();
          case "rules.always-true.always" -> fixes.unconditional();
          case "rules.overlap.order" -> fixes.later();
          case "pedagogy.no-review.off" -> fixes.review();
          case "pedagogy.guess-slip.skill" -> fixes.trace();
          case "structure.former-skill.self", "structure.former-skill.unpublished" ->
              fixes.former();
          default -> null;
        });
  }

  private @Nullable Edit deletion(Part part, String called) {
    return Parts.find(course, part) == null
        ? null
        : new Edit.Delete(EditName.of("edit.fix.delete", called), Set.of(part));
  }

  /** An empty activity is marked as not built yet. */
  private @Nullable Edit placeholder() {
    Activity activity = course.activities().find(id);
    return activity == null
        ? null
        : Edit.Put.of(
            EditName.of("edit.fix.placeholder", activity.title()),
            activity.with(f -> f.built = false));
  }

  /** Conditions that ask nothing are taken out. */
  private @Nullable Edit unconditional() {
    Rule rule = course.rules().find(id);
    Link link = course.links().find(id);
    EditName name = EditName.of("edit.fix.always");
    if (rule != null) {
      return Edit.Put.of(name, rule.with(f -> f.condition = new Condition.All(List.of())));
    }
    return link == null ? null : Edit.Put.of(name, link.with(f -> f.condition = null));
  }

  /** Of two rules of one priority the later one gets a lower one, so that their order is said. */
  private @Nullable Edit later() {
    Rule rule = course.rules().find(id);
    if (rule == null) {
      return null;
    }
    int same = 0;
    for (Rule other : course.rules()) {
      same += other.when() == rule.when() && other.priority() == rule.priority() ? 1 : 0;
    }
    return same != 2
        ? null
        : Edit.Put.of(
            EditName.of("edit.fix.later"), rule.with(f -> f.priority = rule.priority() - 1));
  }

  private Edit review() {
    Policies old = course.policies();
    PracticePolicy reviewing =
        old.practice().with(f -> f.reviewMinutes = PracticePolicy.DEFAULT.reviewMinutes());
    return Edit.Put.of(
        EditName.of("edit.fix.review"),
        course.head().with(f -> f.policies = old.with(p -> p.practice = reviewing)));
  }

  /** A skill takes over only from skills that learners have met. */
  private @Nullable Edit former() {
    Skill skill = course.skills().find(id);
    return skill == null
        ? null
        : Edit.Put.of(
            EditName.of("edit.fix.former", skill.title()),
            skill.with(
                f ->
                    f.was =
                        f.was.stream()
                            .filter(course.positions().skills()::contains)
                            .filter(was -> !was.equals(id))
                            .toList()));
  }

  private @Nullable Edit trace() {
    Skill skill = course.skills().find(id);
    if (skill == null) {
      return null;
    }
    Skill.Trace old = skill.trace();
    Skill.Trace usual = Skill.Trace.DEFAULT;
    return Edit.Put.of(
        EditName.of("edit.fix.trace", skill.title()),
        skill.with(
            f ->
                f.trace =
                    new Skill.Trace(
                        old.prior(), old.learn(), usual.guess(), usual.slip(), old.threshold())));
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

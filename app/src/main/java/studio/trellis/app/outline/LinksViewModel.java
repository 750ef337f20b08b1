package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.rule.Condition;

/** The links of the rows chosen in the outline, added, changed and taken out. */
public final class LinksViewModel {
  private final OutlineViewModel outline;
  private final Desk desk;

  public LinksViewModel(OutlineViewModel outline) {
    this.outline = outline;
    this.desk = outline.desk();
  }

  /** The rows chosen. */
  List<OutlineRow> rows() {
    return outline.with((course, rows) -> rows).orElse(List.of());
  }

  /** The links that lead on from the only activity or group chosen. */
  List<Link> onward() {
    return links(Link::from);
  }

  /** The links that lead to the only activity or group chosen. */
  List<Link> backward() {
    return links(Link::to);
  }

  private List<Link> links(Function<Link, String> end) {
    List<OutlineRow> rows = rows();
    return rows.size() != 1
        ? List.of()
        : outline
            .with(
                (course, all) ->
                    course.links().all().stream()
                        .filter(link -> end.apply(link).equals(rows.getFirst().id()))
                        .sorted(Comparator.comparing(Link::kind).thenComparing(Link::id))
                        .toList())
            .orElse(List.of());
  }

  /** What a link could lead to: activities and groups. */
  List<Entity> targets() {
    Set<String> own = new TreeSet<>();
    rows().forEach(row -> own.add(row.id()));
    return outline
        .with(
            (course, rows) -> {
              List<Entity> out = new ArrayList<>();
              course.activities().forEach(out::add);
              course.groups().forEach(out::add);
              out.removeIf(entity -> own.contains(entity.id()));
              return out;
            })
        .orElse(List.of());
  }

  /** Leads a link from each activity or group chosen to {@code target}. */
  public boolean linkTo(Entity target, LinkKind kind) {
    List<Entity> made = new ArrayList<>();
    for (OutlineRow row : rows()) {
      link(row.id(), target.id(), kind, made);
    }
    return !made.isEmpty()
        && desk.apply(new Edit.Put(EditName.of("edit.outline.link", title(target)), made));
  }

  /** Links what is chosen in its order, from top to bottom. */
  public boolean linkInOrder() {
    List<Entity> made = new ArrayList<>();
    @Nullable String before = null;
    for (OutlineRow row : inOrder()) {
      if (before != null) {
        link(before, row.id(), LinkKind.NEXT, made);
      }
      before = row.id();
    }
    return !made.isEmpty()
        && desk.apply(
            new Edit.Put(
                EditName.of("edit.outline.link-order", Text.number(made.size() + 1)), made));
  }

  /** The activities and groups chosen, from top to bottom. */
  private List<OutlineRow> inOrder() {
    OutlineTree tree = outline.treeProperty().get();
    Set<String> ids = new TreeSet<>(outline.chosenProperty().get());
    return tree.outermost(ids).stream()
        .map(tree::find)
        .filter(row -> row != null && !row.is(Kind.ITEM))
        .toList();
  }

  private void link(String from, String to, LinkKind kind, List<Entity> made) {
    Optional<Course> course = desk.courseProperty().get();
    boolean there =
        course.stream()
            .flatMap(now -> now.links().all().stream())
            .anyMatch(
                link ->
                    link.from().equals(from)
                        && link.to().equals(to)
                        && link.kind() == kind
                        && link.condition() == null);
    boolean linkable =
        course.isPresent()
            && (course.get().activities().has(from) || course.get().groups().has(from));
    if (!there && linkable && !from.equals(to)) {
      desk.open()
          .ifPresent(
              open ->
                  made.add(
                      new Link(
                          open.session().ids().next(EntityKind.LINK),
                          kind,
                          from,
                          to,
                          null,
                          Map.of())));
    }
  }

  private static String title(Entity target) {
    return switch (target) {
      case Activity activity -> activity.title();
      case Group group -> group.title();
      default -> target.id();
    };
  }

  /** Makes a link one of another kind. */
  public boolean linkKind(Link link, LinkKind kind) {
    return desk.apply(
        Edit.Put.of(
            EditName.of("edit.outline.link-kind", Text.of("link." + Text.word(kind))),
            link.with(f -> f.kind = kind)));
  }

  /**
   * Lets a link be followed under a condition.
   *
   * @param condition null: always
   */
  public boolean linkCondition(Link link, @Nullable Condition condition) {
    return desk.apply(
        Edit.Put.of(
            EditName.of(
                "edit.link.condition",
                new LinkWords(desk.courseProperty().get().orElseThrow()).onward(link)),
            link.with(f -> f.condition = condition)));
  }

  /** Takes a link out. */
  public boolean unlink(Link link) {
    return desk.apply(
        new Edit.Delete(
            EditName.of(
                "edit.outline.unlink",
                new LinkWords(desk.courseProperty().get().orElseThrow()).onward(link)),
            Set.of(Part.of(link))));
  }
}

package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;

/** What is said of the rows chosen in the outline, and changed for all of them at once. */
public final class DetailsViewModel {
  private final OutlineViewModel outline;
  private final Desk desk;

  public DetailsViewModel(OutlineViewModel outline) {
    this.outline = outline;
    this.desk = outline.desk();
  }

  List<OutlineRow> rows() {
    return outline.with((course, rows) -> rows).orElse(List.of());
  }

  /** The activities among the rows chosen. */
  List<Activity> activities() {
    List<Activity> out = new ArrayList<>();
    for (OutlineRow row : rows()) {
      if (row.entity() instanceof Activity activity) {
        out.add(activity);
      }
    }
    return out;
  }

  private boolean put(String key, String said, List<Entity> parts) {
    if (parts.isEmpty()) {
      return false;
    }
    List<Activity> all = activities();
    EditName name =
        all.size() == 1
            ? EditName.of(key, all.getFirst().title(), said)
            : EditName.of(key + ".many", Text.number(all.size()), said);
    return desk.apply(new Edit.Put(name, parts));
  }

  /** All activities chosen become of this kind. */
  public boolean kind(ActivityKind kind) {
    return put(
        "edit.outline.kind", Text.of("kind." + Text.word(kind)), new Bulk(activities()).kind(kind));
  }

  /** All activities chosen are expected to take so long. */
  public boolean minutes(int minutes) {
    return put(
        "edit.outline.minutes", Text.number(minutes), new Bulk(activities()).minutes(minutes));
  }

  /** Whether the activities chosen may be skipped. */
  public boolean required(boolean required) {
    return put(
        required ? "edit.outline.require" : "edit.outline.release",
        "",
        new Bulk(activities()).required(required));
  }

  /** Whether the activities chosen are more than placeholders. */
  public boolean built(boolean built) {
    return put(
        built ? "edit.outline.built" : "edit.outline.unbuilt",
        "",
        new Bulk(activities()).built(built));
  }

  /** The activities chosen teach a skill. */
  public boolean addSkill(Skill skill) {
    return put(
        "edit.outline.add-skill", skill.title(), new Bulk(activities()).addSkill(skill.id()));
  }

  /** The activities chosen teach a skill no longer. */
  public boolean removeSkill(Skill skill) {
    return put(
        "edit.outline.remove-skill", skill.title(), new Bulk(activities()).removeSkill(skill.id()));
  }

  /** The activities chosen bear a tag. */
  public boolean addTag(TagRef tag) {
    return put("edit.outline.add-tag", tag.value(), new Bulk(activities()).addTag(tag));
  }

  /** The activities chosen bear a tag no longer. */
  public boolean removeTag(TagRef tag) {
    return put("edit.outline.remove-tag", tag.value(), new Bulk(activities()).removeTag(tag));
  }

  /** The skills that any of the activities chosen teaches, the first one's main skill first. */
  List<Skill> skills() {
    List<Skill> out = new ArrayList<>();
    outline.with(
        (course, rows) -> {
          activities().stream()
              .flatMap(activity -> activity.skills().stream())
              .distinct()
              .map(course.skills()::find)
              .filter(Objects::nonNull)
              .forEach(out::add);
          return true;
        });
    return out;
  }

  /** The skills that not all of the activities chosen teach. */
  List<Skill> otherSkills() {
    return outline
        .with(
            (course, rows) ->
                course.skills().all().stream()
                    .filter(
                        skill ->
                            activities().stream()
                                .anyMatch(activity -> !activity.skills().contains(skill.id())))
                    .sorted(Comparator.comparingInt(Skill::order).thenComparing(Skill::id))
                    .toList())
        .orElse(List.of());
  }

  /** The tags that any of the activities chosen bears. */
  List<TagRef> tags() {
    return activities().stream().flatMap(activity -> activity.tags().stream()).distinct().toList();
  }

  /** The tags that not all of the activities chosen bear. */
  List<TagRef> otherTags() {
    List<TagRef> out = new ArrayList<>();
    outline.with(
        (course, rows) -> {
          for (Facet facet : course.facets()) {
            for (String value : facet.values()) {
              TagRef tag = new TagRef(facet.id(), value);
              if (activities().stream().anyMatch(activity -> !activity.tags().contains(tag))) {
                out.add(tag);
              }
            }
          }
          return true;
        });
    return out;
  }

  /** How many of the activities chosen meet a condition. */
  <T> boolean all(Function<Activity, T> value) {
    return activities().stream().map(value).distinct().count() <= 1;
  }

  String facet(String id) {
    return outline.with((course, rows) -> course.facets().find(id)).map(Facet::title).orElse(id);
  }

  /** Who decides the order in the group that is chosen. */
  public boolean sequence(Group group, Sequence sequence) {
    return desk.apply(
        Edit.Put.of(
            EditName.of("edit.outline.sequence", group.title()),
            group.with(f -> f.sequence = sequence)));
  }

  /** The activity chosen becomes the one that the course starts with. */
  public boolean start(Activity activity) {
    return outline
        .with(
            (course, rows) ->
                desk.apply(
                    Edit.Put.of(
                        EditName.of("edit.outline.start", activity.title()),
                        course.head().with(f -> f.start = activity.id()))))
        .orElse(false);
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

  /** Takes a link out. */
  public boolean unlink(Link link) {
    return desk.apply(
        new Edit.Delete(
            EditName.of(
                "edit.outline.unlink",
                new LinkWords(desk.courseProperty().get().orElseThrow()).onward(link)),
            Set.of(Part.of(link))));
  }

  /** Says what cannot be done, in the line across the page. */
  void refuse(String text) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, text));
  }
}

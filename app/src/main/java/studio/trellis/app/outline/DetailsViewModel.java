package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

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

  /** Says what cannot be done, in the line across the page. */
  void refuse(String text) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, text));
  }
}

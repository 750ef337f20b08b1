package studio.trellis.app.map.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Changes fields of activities, groups and the course. */
public final class Changing {
  private final Authoring author;

  public Changing(Desk desk) {
    author = new Authoring(desk);
  }

  /** Gives an activity, a group or the course another title; a blank one is none. */
  public boolean rename(String id, String title) {
    String now = title.strip();
    if (now.isEmpty()) {
      author.refuse(Text.of("map.title.blank"));
      return false;
    }
    EditName name = EditName.of("edit.map.rename", now);
    Activity activity = author.course().activities().find(id);
    Group group = author.course().groups().find(id);
    if (activity != null) {
      return author.put(name, List.of(activity.with(f -> f.title = now)));
    }
    if (group != null) {
      return author.put(name, List.of(group.with(f -> f.title = now)));
    }
    return head(name, f -> f.title = now);
  }

  /** Makes an activity another kind; what only the old kind had is gone. */
  public boolean kind(Collection<String> ids, ActivityKind kind) {
    EditName name = EditName.of("edit.map.kind", Text.of("kind." + Text.word(kind)));
    return activities(
        name,
        ids,
        f -> {
          if (f.kind != kind) {
            f.kind = kind;
            f.behaviour = Adding.behaviour(kind);
          }
        });
  }

  /** Says whether activities may be skipped. */
  public boolean required(Collection<String> ids, boolean required) {
    String key = required ? "edit.map.required" : "edit.map.not-required";
    return activities(EditName.of(key), ids, f -> f.required = required);
  }

  /** Changes fields of one activity. */
  public boolean activity(String id, EditName name, Consumer<Activity.Fields> how) {
    return activities(name, List.of(id), how);
  }

  private boolean activities(EditName name, Collection<String> ids, Consumer<Activity.Fields> how) {
    List<Activity> parts =
        author.course().activities().all().stream()
            .filter(activity -> ids.contains(activity.id()))
            .map(activity -> activity.with(how))
            .toList();
    return !parts.isEmpty() && author.put(name, parts);
  }

  /** Lets the course begin with an activity. */
  public boolean start(String id) {
    return author.course().activities().has(id)
        && head(EditName.of("edit.map.start", author.title(id)), f -> f.start = id);
  }

  /** Changes fields of the course itself. */
  public boolean head(EditName name, Consumer<CourseHead.Fields> how) {
    return author.put(name, List.of(author.course().head().with(how)));
  }

  /** Says who decides the order in a group; of the course where {@code id} is empty. */
  public boolean sequence(String id, Sequence sequence) {
    EditName name = EditName.of("edit.map.sequence");
    Group group = author.course().groups().find(id);
    return group == null
        ? head(name, f -> f.sequence = sequence)
        : author.put(name, List.of(group.with(f -> f.sequence = sequence)));
  }

  /** Puts activities and groups into a group, or out of all. */
  public boolean regroup(List<String> ids, String group) {
    EditName name = EditName.of("edit.map.regroup");
    return author.apply(new Edit.Regroup(name, ids, group));
  }

  /** Adds a skill of the course to activities. */
  public boolean addSkill(Collection<String> ids, String skill) {
    Skill known = author.course().skills().find(skill);
    return known != null
        && activities(
            EditName.of("edit.map.skill", known.title()),
            ids,
            f -> f.skills = with(f.skills, skill));
  }

  /** Takes a skill off an activity. */
  public boolean removeSkill(String id, String skill) {
    return activity(
        id,
        EditName.of("edit.map.skill-off"),
        f -> f.skills = f.skills.stream().filter(s -> !s.equals(skill)).toList());
  }

  /** Makes a skill the main one of an activity. */
  public boolean mainSkill(String id, String skill) {
    return activity(
        id,
        EditName.of("edit.map.skill-main"),
        f ->
            f.skills =
                Stream.concat(Stream.of(skill), f.skills.stream().filter(s -> !s.equals(skill)))
                    .toList());
  }

  /** Makes a new skill and adds it to an activity. */
  public boolean newSkill(String id, String title) {
    Activity activity = author.course().activities().find(id);
    if (activity == null || title.isBlank()) {
      return false;
    }
    int order = 1 + author.course().skills().all().stream().mapToInt(Skill::order).max().orElse(0);
    Skill skill =
        new Skill(
            author.id(EntityKind.SKILL),
            title.strip(),
            "",
            order,
            List.of(),
            true,
            1,
            Skill.Trace.DEFAULT,
            Map.of());
    return author.put(
        EditName.of("edit.map.skill-new", skill.title()),
        List.of(skill, activity.with(f -> f.skills = with(f.skills, skill.id()))));
  }

  /** Adds a tag to an activity. */
  public boolean addTag(String id, TagRef tag) {
    return activity(
        id,
        EditName.of("edit.map.tag", tag.value()),
        f -> {
          if (!f.tags.contains(tag)) {
            f.tags = Stream.concat(f.tags.stream(), Stream.of(tag)).toList();
          }
        });
  }

  /**
   * Makes a new value of a facet, or a new facet with it, and tags an activity with it.
   *
   * @param typed "facet: value"; the value alone where the course has one facet
   */
  public boolean newTag(String id, String typed) {
    int colon = typed.indexOf(':');
    String title = colon < 0 ? "" : typed.substring(0, colon).strip();
    String value = typed.substring(colon + 1).strip();
    List<Facet> facets = author.course().facets().all();
    Activity activity = author.course().activities().find(id);
    Facet facet =
        facets.stream().filter(f -> f.title().equalsIgnoreCase(title)).findFirst().orElse(null);
    if (colon < 0 && facets.size() == 1) {
      facet = facets.getFirst();
    }
    if (activity == null || value.isEmpty() || (facet == null && title.isEmpty())) {
      author.refuse(Text.of("field.tag-bad", typed.strip()));
      return false;
    }
    Facet before =
        facet == null ? new Facet(author.id(EntityKind.FACET), title, List.of(), Map.of()) : facet;
    Facet with = before.with(f -> f.values = with(f.values, value));
    TagRef tag = new TagRef(with.id(), value);
    if (activity.tags().contains(tag)) {
      return false;
    }
    return author.put(
        EditName.of("edit.map.tag", value),
        List.of(
            with,
            activity.with(f -> f.tags = Stream.concat(f.tags.stream(), Stream.of(tag)).toList())));
  }

  /** Takes a tag off an activity. */
  public boolean removeTag(String id, TagRef tag) {
    return activity(
        id,
        EditName.of("edit.map.tag-off", tag.value()),
        f -> f.tags = f.tags.stream().filter(t -> !t.equals(tag)).toList());
  }

  private static List<String> with(List<String> ids, String id) {
    return ids.contains(id) ? ids : Stream.concat(ids.stream(), Stream.of(id)).toList();
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Rewriting;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** What is done to facets and their values, as pure functions of a course. */
final class TagEdits {
  private TagEdits() {}

  /** A value is called otherwise, in all that names it; it joins the value that is called so. */
  static Edit rename(Course course, Facet facet, String from, String to) {
    List<Entity> parts = new ArrayList<>();
    Set<String> values = new LinkedHashSet<>();
    facet.values().forEach(value -> values.add(value.equals(from) ? to : value));
    parts.add(facet.with(f -> f.values = List.copyOf(values)));
    TagRef now = new TagRef(facet.id(), to);
    for (Activity activity : course.activities()) {
      if (activity.tags().contains(new TagRef(facet.id(), from))) {
        Set<TagRef> tags = new LinkedHashSet<>();
        activity
            .tags()
            .forEach(tag -> tags.add(tag.equals(new TagRef(facet.id(), from)) ? now : tag));
        parts.add(activity.with(f -> f.tags = List.copyOf(tags)));
      }
    }
    for (Rule rule : course.rules()) {
      Rule after =
          rule.with(f -> f.condition = Rewriting.tag(rule.condition(), facet.id(), from, to));
      if (!after.equals(rule)) {
        parts.add(after);
      }
    }
    for (Link link : course.links()) {
      if (asks(link.condition(), facet.id(), from)) {
        Condition asked = link.condition();
        parts.add(
            link.with(
                f ->
                    f.condition =
                        asked == null ? null : Rewriting.tag(asked, facet.id(), from, to)));
      }
    }
    return new Edit.Put(EditName.of("edit.tag.rename", facet.title(), from, to), parts);
  }

  /** A value is gone: activities bear it no longer, rules and links that ask for it go. */
  static Edit delete(Course course, Facet facet, String value) {
    EditName name = EditName.of("edit.tag.delete", facet.title(), value);
    TagRef tag = new TagRef(facet.id(), value);
    List<Entity> parts = new ArrayList<>();
    parts.add(facet.with(f -> f.values = f.values.stream().filter(v -> !v.equals(value)).toList()));
    for (Activity activity : course.activities()) {
      if (activity.tags().contains(tag)) {
        parts.add(
            activity.with(f -> f.tags = f.tags.stream().filter(t -> !t.equals(tag)).toList()));
      }
    }
    Set<Part> gone = new TreeSet<>();
    course.rules().forEach(rule -> addIf(gone, rule, rule.condition(), facet.id(), value));
    course.links().forEach(link -> addIf(gone, link, link.condition(), facet.id(), value));
    Edit put = new Edit.Put(name, parts);
    return gone.isEmpty() ? put : new Edit.Many(name, List.of(new Edit.Delete(name, gone), put));
  }

  private static void addIf(
      Set<Part> gone, Entity entity, @Nullable Condition condition, String facet, String value) {
    if (asks(condition, facet, value)) {
      gone.add(Part.of(entity));
    }
  }

  private static boolean asks(@Nullable Condition condition, String facet, String value) {
    return condition != null
        && !Rewriting.tag(condition, facet, value, value + "\u0000").equals(condition);
  }

  /** The tag on all of these activities, or off them. */
  static List<Entity> retag(List<Activity> activities, TagRef tag, boolean on) {
    List<Entity> out = new ArrayList<>();
    for (Activity activity : activities) {
      if (activity.tags().contains(tag) != on) {
        List<TagRef> tags = new ArrayList<>(activity.tags());
        if (on) {
          tags.add(tag);
        } else {
          tags.removeIf(tag::equals);
        }
        out.add(activity.with(f -> f.tags = tags));
      }
    }
    return out;
  }
}

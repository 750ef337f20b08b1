package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.TagRef;

/** One change made to several activities. The result: parts that are to be put. */
final class Bulk {
  private final List<Activity> activities;

  Bulk(List<Activity> activities) {
    this.activities = activities;
  }

  private List<Entity> each(Consumer<Activity.Fields> change) {
    List<Entity> out = new ArrayList<>();
    for (Activity activity : activities) {
      Activity now = activity.with(change);
      if (!now.equals(activity)) {
        out.add(now);
      }
    }
    return out;
  }

  /** All become of this kind; what only the kind before had is gone. */
  List<Entity> kind(ActivityKind kind) {
    return each(
        f -> {
          f.kind = kind;
          f.behaviour = behaviour(kind, f.behaviour);
        });
  }

  private static Behaviour behaviour(ActivityKind kind, Behaviour now) {
    return switch (kind) {
      case ASSESSMENT -> now instanceof Behaviour.Assessment ? now : Behaviour.Assessment.DEFAULT;
      case CHOICE -> now instanceof Behaviour.Choice ? now : new Behaviour.Choice(List.of());
      case MILESTONE ->
          now instanceof Behaviour.Milestone ? now : new Behaviour.Milestone(List.of());
      case RESOURCE -> now instanceof Behaviour.Resource ? now : new Behaviour.Resource("");
      case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Behaviour.Plain();
    };
  }

  List<Entity> minutes(int minutes) {
    return each(f -> f.minutes = minutes);
  }

  List<Entity> required(boolean required) {
    return each(f -> f.required = required);
  }

  List<Entity> built(boolean built) {
    return each(f -> f.built = built);
  }

  List<Entity> addSkill(String skill) {
    return each(
        f -> {
          if (!f.skills.contains(skill)) {
            f.skills = with(f.skills, skill);
          }
        });
  }

  List<Entity> removeSkill(String skill) {
    return each(f -> f.skills = f.skills.stream().filter(id -> !id.equals(skill)).toList());
  }

  List<Entity> addTag(TagRef tag) {
    return each(
        f -> {
          if (!f.tags.contains(tag)) {
            f.tags = with(f.tags, tag);
          }
        });
  }

  List<Entity> removeTag(TagRef tag) {
    return each(f -> f.tags = f.tags.stream().filter(other -> !other.equals(tag)).toList());
  }

  private static <T> List<T> with(List<T> list, T one) {
    List<T> out = new ArrayList<>(list);
    out.add(one);
    return out;
  }
}

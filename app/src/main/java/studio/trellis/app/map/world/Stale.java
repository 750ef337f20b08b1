package studio.trellis.app.map.world;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.edit.Change;
import studio.trellis.model.edit.Mentions;
import studio.trellis.model.edit.Patch;

/** What of the map a patch makes out of date. */
public final class Stale {
  private Stale() {}

  /** Ids of the activities and links of {@code course}, the version after the patch. */
  public static Set<String> by(Patch patch, Course course) {
    Set<String> stale = new HashSet<>();
    Set<String> renamed = new HashSet<>();
    for (Change change : patch.changes()) {
      stale.add(change.part().id());
      owner(change.before(), stale);
      owner(change.after(), stale);
      if (change.part().kind() != EntityKind.LINK && change.part().kind() != EntityKind.RULE) {
        renamed.add(change.part().id());
      }
      if (change.part().kind() == EntityKind.SKILL) {
        for (Activity activity : course.activities()) {
          if (activity.skills().contains(change.part().id())) {
            stale.add(activity.id());
          }
        }
      }
    }
    for (Link link : course.links()) {
      if (link.condition() != null
          && Mentions.of(link.condition()).stream().anyMatch(renamed::contains)) {
        stale.add(link.id());
      }
    }
    return stale;
  }

  private static void owner(@Nullable Entity part, Set<String> stale) {
    if (part instanceof Item item) {
      stale.add(item.activity());
    } else if (part instanceof CourseHead head) {
      stale.add(head.start());
    }
  }
}

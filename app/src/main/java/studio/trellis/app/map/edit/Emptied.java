package studio.trellis.app.map.edit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;

/** Groups that lose all they hold stay where they were seen last. */
final class Emptied {
  private final Authoring author;

  Emptied(Authoring author) {
    this.author = author;
  }

  /** Places of the groups that are empty once {@code leaving} lies in {@code target}. */
  Map<String, Place> by(World world, Set<String> leaving, String target) {
    Map<String, Place> places = new TreeMap<>();
    for (Frame frame : world.frames()) {
      if (!leaving.contains(frame.id()) && !frame.id().equals(target) && emptied(frame, leaving)) {
        places.put(frame.id(), new Place((int) frame.box().x(), (int) frame.box().y()));
      }
    }
    return places;
  }

  private boolean emptied(Frame frame, Set<String> leaving) {
    boolean had = false;
    for (Activity activity : author.course().activities()) {
      if (activity.group().equals(frame.id())) {
        had = true;
        if (!leaving.contains(activity.id())) {
          return false;
        }
      }
    }
    for (Group group : author.course().groups()) {
      if (group.parent().equals(frame.id())) {
        had = true;
        if (!leaving.contains(group.id())) {
          return false;
        }
      }
    }
    return had;
  }
}

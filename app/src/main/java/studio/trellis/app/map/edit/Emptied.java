package studio.trellis.app.map.edit;

import java.util.HashSet;
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
    Set<String> left = new HashSet<>();
    Set<String> staying = new HashSet<>();
    for (Activity activity : author.course().activities()) {
      (leaving.contains(activity.id()) ? left : staying).add(activity.group());
    }
    for (Group group : author.course().groups()) {
      (leaving.contains(group.id()) ? left : staying).add(group.parent());
    }
    left.removeAll(staying);
    Map<String, Place> places = new TreeMap<>();
    for (Frame frame : world.frames()) {
      if (left.contains(frame.id())
          && !leaving.contains(frame.id())
          && !frame.id().equals(target)) {
        places.put(frame.id(), new Place((int) frame.box().x(), (int) frame.box().y()));
      }
    }
    return places;
  }
}

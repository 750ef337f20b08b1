package studio.trellis.app.map.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.layout.MapLayout;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.World;
import studio.trellis.app.map.world.WorldBuilder;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Lays out all, or what is selected; proposes first, moves only when the author keeps it. */
public final class Tidying {
  private final Authoring author;
  private final Latest latest;

  /**
   * Tidies.
   *
   * @param latest lays out beside the window's thread
   */
  public Tidying(Desk desk, Latest latest) {
    this.latest = latest;
    author = new Authoring(desk);
  }

  /**
   * A layout that may be kept.
   *
   * @param places where activities would stand, those that would move only
   * @param world how all would look
   * @param of how many activities were laid out
   */
  public record Proposal(Map<String, Place> places, World world, int of) {
    public Proposal {
      places = Map.copyOf(places);
    }
  }

  /**
   * Lays out activities and groups, or all where there are none; {@code done} is told on the
   * window's thread.
   */
  public void propose(Collection<String> ids, Consumer<Proposal> done) {
    Course course = author.course();
    Set<String> all = author.withContent(ids);
    latest.start("tidy", () -> proposal(course, all), done);
  }

  private static Proposal proposal(Course course, Set<String> ids) {
    Course part = ids.isEmpty() ? course : part(course, ids);
    Map<String, Place> laid = MapLayout.places(part, () -> false);
    int[] shift = shift(part, laid);
    Map<String, Place> places = new HashMap<>();
    laid.forEach(
        (id, at) -> {
          Place place = new Place(at.x() + shift[0], at.y() + shift[1]);
          if (!place.equals(part.activities().get(id).place())) {
            places.put(id, place);
          }
        });
    Course after = new Edit.Move(EditName.of("edit.map.tidy"), places).on(course);
    return new Proposal(places, WorldBuilder.build(after, Map.of()), laid.size());
  }

  /** What is laid out by itself: the selection, its groups and the links within. */
  private static Course part(Course course, Set<String> ids) {
    Set<String> groups = new TreeSet<>();
    Map<String, Activity> activities = new TreeMap<>();
    for (Activity activity : course.activities()) {
      if (ids.contains(activity.id())) {
        activities.put(activity.id(), activity);
        String at = activity.group();
        while (!at.isEmpty() && groups.add(at)) {
          Group group = course.groups().find(at);
          at = group == null ? "" : group.parent();
        }
      }
    }
    return course.with(
        f -> {
          f.activities = Entities.of(activities.values());
          f.groups =
              Entities.of(
                  course.groups().all().stream()
                      .filter(group -> groups.contains(group.id()))
                      .toList());
        });
  }

  /** What is laid out begins where it began. */
  private static int[] shift(Course part, Map<String, Place> laid) {
    Box before = null;
    Box after = null;
    for (Activity activity : part.activities()) {
      Place now = laid.getOrDefault(activity.id(), activity.place());
      Box old = new Box(activity.place().x(), activity.place().y(), 1, 1);
      Box next = new Box(now.x(), now.y(), 1, 1);
      before = before == null ? old : before.with(old);
      after = after == null ? next : after.with(next);
    }
    return before == null || after == null
        ? new int[2]
        : new int[] {(int) (before.x() - after.x()), (int) (before.y() - after.y())};
  }

  /** Moves everything to where it was proposed. */
  public boolean keep(Proposal proposal) {
    return author.apply(new Edit.Move(EditName.of("edit.map.tidy"), proposal.places()));
  }
}

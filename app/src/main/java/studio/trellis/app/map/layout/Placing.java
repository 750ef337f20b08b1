package studio.trellis.app.map.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/** Gives a course places for its cards, where it brings none. */
public final class Placing {
  private Placing() {}

  /**
   * The course as it is, when its activities have places; else with the places of {@link
   * MapLayout}.
   */
  public static Course placed(Course course, BooleanSupplier cancelled) {
    if (!MapLayout.needed(course)) {
      return course;
    }
    Map<String, Place> places = MapLayout.places(course, cancelled);
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : course.activities()) {
      activities.add(at(activity, places.getOrDefault(activity.id(), activity.place())));
    }
    return with(course, Entities.of(activities));
  }

  private static Activity at(Activity a, Place place) {
    return new Activity(
        a.id(),
        a.kind(),
        a.title(),
        a.group(),
        a.order(),
        a.skills(),
        a.tags(),
        a.minutes(),
        a.required(),
        a.body(),
        a.levels(),
        a.behaviour(),
        a.built(),
        place,
        a.source(),
        a.extra());
  }

  private static Course with(Course c, Entities<Activity> activities) {
    return new Course(
        c.id(),
        c.title(),
        c.language(),
        c.summary(),
        c.start(),
        c.sequence(),
        c.source(),
        c.policies(),
        c.look(),
        c.skills(),
        c.groups(),
        activities,
        c.items(),
        c.links(),
        c.rules(),
        c.facets(),
        c.attributes(),
        c.personas(),
        c.assets(),
        c.positions(),
        c.extra());
  }
}

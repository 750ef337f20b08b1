package studio.trellis.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/** Courses for tests. */
public final class Courses {
  private Courses() {}

  /** A lesson, and a practice with one question. */
  public static Course small() {
    return of("Small & <neat>", "<p>Read this.</p>", 1, 1);
  }

  /** Somebody who learns neither fast nor slowly. */
  public static Persona persona() {
    return new Persona(
        "middle", "Middle", "", 300, Map.of(), 200, 100, 200, 100, 0, 0, 300, 100, 9000, 40, 1,
        Map.of(), Map.of());
  }

  /** A course whose lesson has this body. */
  public static Course withBody(String body, Asset... assets) {
    return of("Body", body, 1, 1).with(f -> f.assets = Entities.of(List.of(assets)));
  }

  /** So many groups, each with so many activities of one item. */
  public static Course large(int groups, int activities) {
    return of("Large", "<p>Read this.</p>", groups, activities);
  }

  private static Course of(String title, String body, int groups, int activities) {
    List<Group> groupList = new ArrayList<>();
    List<Activity> activityList = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    activityList.add(activity("lesson", ActivityKind.LESSON, "", body));
    for (int g = 0; g < groups; g++) {
      groupList.add(
          new Group("g" + g, "Group " + g, "", g, Sequence.LINKED, Place.ORIGIN, Map.of()));
      for (int a = 0; a < activities; a++) {
        String id = "p" + g + "_" + a;
        activityList.add(activity(id, ActivityKind.PRACTICE, "g" + g, ""));
        items.add(item("i" + id, id));
      }
    }
    return Course.empty("cSmall", title)
        .with(
            f -> {
              f.summary = "<p>For everybody.</p>";
              f.start = "lesson";
              f.skills =
                  Entities.of(
                      List.of(
                          new Skill(
                              "s1",
                              "Reading",
                              "",
                              0,
                              List.of(),
                              true,
                              1,
                              Skill.Trace.DEFAULT,
                              Map.of())));
              f.groups = Entities.of(groupList);
              f.activities = Entities.of(activityList);
              f.items = Entities.of(items);
            });
  }

  private static Activity activity(String id, ActivityKind kind, String group, String body) {
    return new Activity(
        id,
        kind,
        "Title of " + id,
        group,
        0,
        List.of("s1"),
        List.of(),
        5,
        false,
        body,
        List.of(),
        new Behaviour.Plain(),
        true,
        Place.ORIGIN,
        "",
        Map.of());
  }

  private static Item item(String id, String activity) {
    var right = new Answer.Option("a", "Yes", true, new Feedback("Right.", "", ""));
    var wrong = new Answer.Option("b", "No", false, new Feedback("Wrong.", "", ""));
    return new Item(
        id,
        activity,
        0,
        "<p>Is it?</p>",
        new Answer.SingleChoice(List.of(right, wrong), true),
        List.of(),
        List.of(),
        "",
        "",
        List.of("s1"),
        0,
        0,
        false,
        "",
        Map.of());
  }
}

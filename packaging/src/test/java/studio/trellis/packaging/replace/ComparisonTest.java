package studio.trellis.packaging.replace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.PositionAllotment;
import studio.trellis.model.course.Positions;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.learner.Status;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.browser.Samples;
import studio.trellis.packaging.replace.Replacement.Advice;

/** What replacing a package does to those who are in the middle of it. */
class ComparisonTest {
  private static final Course FIRST = published(Samples.sales());

  private static Course published(Course course) {
    return course.withPositions(PositionAllotment.allot(course));
  }

  private static List<Persona> personas() {
    return List.of(Courses.persona());
  }

  private static Replacement compare(Course now) {
    return Comparison.of(FIRST, "scorm12", published(now), "scorm12", personas());
  }

  /** Without these groups' activities, and what speaks of them. */
  private static Course without(String groups) {
    List<Activity> left =
        FIRST.activities().all().stream().filter(a -> !a.group().matches(groups)).toList();
    Set<String> ids = left.stream().map(Activity::id).collect(Collectors.toSet());
    List<Item> items =
        FIRST.items().all().stream().filter(i -> ids.contains(i.activity())).toList();
    return FIRST.with(
        fields -> {
          fields.activities = Entities.of(left);
          fields.items = Entities.of(items);
          fields.links = Entities.none();
          fields.rules = Entities.none();
        });
  }

  @Test
  void otherWordsAndMoreToDoAreSafe() {
    Course more =
        FIRST.with(
            fields -> {
              List<Activity> all = new java.util.ArrayList<>(fields.activities.all());
              Activity last = all.getLast();
              all.add(
                  new Activity(
                      "more",
                      last.kind(),
                      "More",
                      last.group(),
                      99,
                      last.skills(),
                      last.tags(),
                      3,
                      true,
                      "<p>New.</p>",
                      last.levels(),
                      last.behaviour(),
                      true,
                      last.place(),
                      "",
                      Map.of()));
              fields.activities = Entities.of(all);
              fields.title = "Another title";
            });

    Replacement advice = compare(more);

    assertEquals("Safe to replace", advice.headline());
    assertTrue(
        advice
            .why()
            .contains("One more activity is required; learners who are not done yet meet it."),
        advice.why()::toString);
  }

  @Test
  void whatIsGoneIsCountedByWhatLearnersHaveDoneThere() {
    Replacement advice = compare(without("g_discovery"));

    assertEquals(Advice.REPLACE, advice.advice());
    assertTrue(advice.kept() > 50 && advice.kept() < 100, advice::headline);
    assertTrue(advice.why().get(0).contains("activities are gone"), advice.why()::toString);
  }

  @Test
  void whereMostIsGoneItIsAnotherCourse() {
    assertEquals(
        Advice.NEW,
        compare(without("g_(discovery|product|listening|objections|value|fair|roleplay)"))
            .advice());
  }

  @Test
  void anotherStandardAnotherCourseAndMovedPlacesAreNotReplaced() {
    assertEquals(
        Advice.NEW, Comparison.of(FIRST, "scorm12", FIRST, "scorm2004-3", personas()).advice());
    Positions p = FIRST.positions();
    Course moved =
        FIRST.withPositions(
            new Positions(
                p.skills(), p.activities().reversed(), p.items(), p.rules(), p.attributes()));
    Replacement advice = Comparison.of(FIRST, "scorm12", moved, "scorm12", personas());
    assertTrue(advice.why().get(0).contains("have moved"), advice.why()::toString);
  }

  @Test
  void statesOfEveryEarlierBuildAreReadByTheNewest() {
    Course second = published(without("g_discovery"));
    Course third = published(second.with(fields -> fields.title = "Third"));
    Plan newest = Plan.of(third);
    for (Course earlier : List.of(FIRST, second, third)) {
      var engine = new studio.trellis.model.engine.Engine(Plan.of(earlier));
      var journey =
          new studio.trellis.model.simulation.Journey(
              engine,
              new studio.trellis.model.simulation.AnswerKeys(earlier),
              Courses.persona(),
              3,
              3_500_000);
      journey.run(12);
      var read = StateText.read(newest.layout(), StateText.write(journey.state()));
      assertTrue(read.intact(), read.problem());
      for (int i = 0; i < newest.activities().size(); i++) {
        Status before = journey.state().status(i);
        assertEquals(before, read.state().status(i));
        assertEquals(
            journey.state().activity(i, ActivityCell.BEST),
            read.state().activity(i, ActivityCell.BEST));
      }
    }
  }
}

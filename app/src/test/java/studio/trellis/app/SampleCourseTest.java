package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Severity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Step;
import studio.trellis.model.rule.Scaffold;

/**
 * The shipped course "Sales onboarding" is complete: nothing in it says less than Trellis asks of
 * authors.
 */
class SampleCourseTest {
  private static OpenedCourse opened;
  private static Course course;
  private static Path file;

  @BeforeAll
  static void open() throws URISyntaxException {
    file =
        Path.of(
            SampleCourseTest.class.getResource("/samples/sales-onboarding/course.json").toURI());
    opened = CourseFile.read(file);
    course = opened.course();
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  @Test
  void holdsSomethingOfEverything() {
    assertAll(
        () -> assertTrue(course.skills().size() >= 7),
        () -> assertTrue(course.activities().size() >= 28),
        () -> assertTrue(course.items().size() >= 46),
        () -> assertTrue(course.rules().size() >= 9),
        () -> assertEquals(EnumSet.allOf(ActivityKind.class), kinds()),
        () -> assertEquals(EnumSet.allOf(Sequence.class), sequences()),
        () -> assertEquals(EnumSet.allOf(LinkKind.class), linkKinds()),
        () ->
            assertEquals(
                6, stream(course.items()).map(i -> i.answer().getClass()).distinct().count()),
        () -> assertEquals(1, activities().filter(Activity::required).count()),
        () -> assertTrue(stream(course.skills()).anyMatch(s -> !s.prerequisites().isEmpty())),
        () -> assertTrue(stream(course.items()).filter(Item::confidence).count() >= 8));
  }

  @Test
  void hasNothingThatTheChecksComplainAbout() {
    assertEquals(
        List.of(), Checks.run(course).stream().filter(f -> f.severity() != Severity.NOTE).toList());
  }

  @Test
  void isWrittenAsTrellisWritesIt() throws Exception {
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), CourseFile.text(course));
    for (Asset asset : course.assets()) {
      assertEquals(asset.bytes(), opened.of(asset).length);
      assertTrue(!asset.alt().isEmpty(), asset.id());
    }
  }

  @Test
  void everyOptionAndEveryTypedAnswerSaysWhatWhyAndHowToImprove() {
    for (Item item : course.items()) {
      assertFeedback(item.id(), item.answer());
      for (Step step : item.steps()) {
        if (step.answer() != null) {
          assertFeedback(item.id() + ", a step", step.answer());
        }
      }
    }
  }

  @Test
  void everyItemHasHintsAndASolution() {
    for (Item item : course.items()) {
      assertTrue(item.hints().size() >= 2, item.id());
      assertTrue(!item.solution().isEmpty(), item.id());
    }
  }

  @Test
  void everyPracticeHoldsFourLevelsThatDiffer() {
    List<Activity> open = practised().toList();
    assertTrue(open.size() >= 8);
    for (Activity activity : open) {
      assertEquals(
          List.of(Scaffold.values()),
          activity.levels().stream().map(LevelContent::level).toList(),
          activity.id());
      Set<String> texts = new HashSet<>();
      activity.levels().forEach(level -> texts.add(level.html()));
      assertEquals(4, texts.size(), activity.id());
      for (Item item : course.items()) {
        if (item.activity().equals(activity.id())) {
          assertTrue(item.steps().size() >= 3, item.id());
          assertTrue(item.steps().stream().anyMatch(s -> s.answer() != null), item.id());
          assertTrue(item.steps().stream().noneMatch(s -> s.solution().isEmpty()), item.id());
        }
      }
    }
  }

  @Test
  void everyRuleSaysWhy() {
    for (var rule : course.rules()) {
      assertTrue(!rule.because().isEmpty(), rule.id());
      assertTrue(!rule.actions().isEmpty(), rule.id());
    }
  }

  @Test
  void theChoiceHasThreeOptions() {
    assertTrue(
        activities()
            .map(Activity::behaviour)
            .anyMatch(b -> b instanceof Behaviour.Choice c && c.options().size() == 3));
  }

  @Test
  void noCardLiesOnAnother() {
    List<Activity> all = course.activities().all();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        int x = Math.abs(all.get(i).place().x() - all.get(j).place().x());
        int y = Math.abs(all.get(i).place().y() - all.get(j).place().y());
        assertTrue(x >= 160 || y >= 60, all.get(i).id() + " lies on " + all.get(j).id());
      }
    }
  }

  /**
   * Practice and scenarios, but for worked examples and completion problems: those have one level
   * alone.
   */
  private static Stream<Activity> practised() {
    return activities()
        .filter(a -> a.kind() == ActivityKind.PRACTICE || a.kind() == ActivityKind.SCENARIO)
        .filter(a -> a.levels().size() != 1);
  }

  private static void assertFeedback(String where, Answer answer) {
    switch (answer) {
      case Answer.SingleChoice a -> a.options().forEach(o -> assertSaid(where, o.feedback()));
      case Answer.MultipleChoice a -> a.options().forEach(o -> assertSaid(where, o.feedback()));
      case Answer.ShortText a -> assertTyped(where, a.cases(), a.otherwise());
      case Answer.Numeric a -> assertTyped(where, a.cases(), a.otherwise());
      case Answer.Expression a -> assertTyped(where, a.cases(), a.otherwise());
      case Answer.SelfChecked a -> assertTrue(!a.model().isEmpty(), where);
    }
  }

  private static void assertTyped(String where, List<Answer.Case> cases, Feedback otherwise) {
    cases.forEach(c -> assertSaid(where, c.feedback()));
    assertSaid(where, otherwise);
  }

  private static void assertSaid(String where, Feedback feedback) {
    assertTrue(
        !feedback.what().isEmpty() && !feedback.why().isEmpty() && !feedback.improve().isEmpty(),
        where);
  }

  private static Set<ActivityKind> kinds() {
    Set<ActivityKind> out = EnumSet.noneOf(ActivityKind.class);
    activities().forEach(a -> out.add(a.kind()));
    return out;
  }

  private static Set<Sequence> sequences() {
    Set<Sequence> out = EnumSet.noneOf(Sequence.class);
    course.groups().forEach(g -> out.add(g.sequence()));
    return out;
  }

  private static Set<LinkKind> linkKinds() {
    Set<LinkKind> out = EnumSet.noneOf(LinkKind.class);
    course.links().forEach(l -> out.add(l.kind()));
    return out;
  }

  private static Stream<Activity> activities() {
    return stream(course.activities());
  }

  private static <T extends Entity> Stream<T> stream(Entities<T> all) {
    return all.all().stream();
  }
}

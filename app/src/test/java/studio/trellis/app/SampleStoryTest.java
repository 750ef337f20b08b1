package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * The stories that the sample course tells: of somebody new, of somebody who comes back, and of
 * those who need more time than others.
 */
class SampleStoryTest {
  private static final int LEARNERS = 100;
  private static final int RETURNING = 1000;
  private static final int START = 3_600_000;
  private static final int MOST_DECISIONS = 1000;
  private static List<Story> newReps;
  private static List<Story> returningReps;
  private static List<Story> slow;
  private static List<Story> novices;

  /** One learner's way: the activities met one after the other, and how it ended. */
  private record Story(
      List<String> met, int worked, int firstLevel, int minutes, boolean complete) {}

  @BeforeAll
  static void walk() throws URISyntaxException {
    Path file =
        Path.of(SampleStoryTest.class.getResource("/samples/sales-onboarding/course.json").toURI());
    try (OpenedCourse opened = CourseFile.read(file)) {
      newReps = stories(opened.course(), "new_rep", LEARNERS);
      returningReps = stories(opened.course(), "returning_rep", RETURNING);
      slow = stories(opened.course(), "slow_and_careful", LEARNERS);
      novices = stories(opened.course(), "novice", LEARNERS);
    }
  }

  private static List<Story> stories(Course course, String id, int learners) {
    Persona persona = BuiltInPersonas.find(BuiltInPersonas.of(course), id).orElseThrow();
    Engine engine = new Engine(Plan.of(course), false);
    AnswerKeys keys = new AnswerKeys(course);
    List<Story> out = new ArrayList<>();
    for (int seed = 0; seed < learners; seed++) {
      out.add(story(engine, keys, new Journey(engine, keys, persona, seed, START)));
    }
    return out;
  }

  private static Story story(Engine engine, AnswerKeys keys, Journey journey) {
    List<String> met = new ArrayList<>();
    int worked = 0;
    int firstLevel = -1;
    for (int i = 0; i < MOST_DECISIONS; i++) {
      Decision decision = journey.step();
      if (decision == null || decision.kind() == Decision.Kind.END) {
        break;
      }
      if (decision.activity() >= 0) {
        String id = keys.codes().activities().get(decision.activity());
        if (met.isEmpty() || !met.getLast().equals(id)) {
          met.add(id);
        }
        if (decision.item() >= 0) {
          firstLevel = firstLevel < 0 ? decision.level().ordinal() : firstLevel;
          worked += decision.level() == Scaffold.WORKED ? 1 : 0;
        }
      }
    }
    boolean complete = engine.standing(journey.state()).complete();
    return new Story(met, worked, firstLevel, journey.learner().minutes(), complete);
  }

  @Test
  void newRepsReadFirstThenSeeWorkedExamplesThenPractise() {
    for (Story story : newReps) {
      assertTrue(story.worked() >= 2, () -> "hardly a worked example in " + story.met());
    }
    assertMost(newReps, 75, s -> s.firstLevel() == Scaffold.WORKED.ordinal());
    assertMost(newReps, 75, s -> before(s, "what_we_sell", "product_practice"));
    assertMost(newReps, 75, s -> before(s, "disc_worked", "disc_practice"));
  }

  @Test
  void newRepsGetHelpWhereTheyStruggleAndMostlyComplete() {
    assertMost(newReps, 60, SampleStoryTest::helped);
    assertMost(newReps, 70, Story::complete);
  }

  @Test
  void returningRepsMeetWhatIsNewRightAfterTheStart() {
    for (Story story : returningReps) {
      assertEquals(List.of("start_here", "new_since"), story.met().subList(0, 2));
    }
  }

  @Test
  void returningRepsSkipWhatTheyShowTheyKnow() {
    for (String known :
        List.of("what_we_sell", "who_buys", "disc_lesson", "disc_worked", "obj_worked")) {
      assertMost(returningReps, 95, s -> !s.met().contains(known));
    }
    assertMost(returningReps, 99, Story::complete);
  }

  @Test
  void noReturningRepSeesAWorkedExample() {
    for (Story story : returningReps) {
      assertEquals(0, story.worked(), () -> "a worked example in " + story.met());
    }
  }

  @Test
  void bothShowFairDealing() {
    assertMost(newReps, 95, s -> s.met().contains("honest_check"));
    assertMost(returningReps, 100, s -> s.met().contains("honest_check"));
  }

  @Test
  void returningRepsNeedLessThanHalfTheTime() {
    assertTrue(2 * median(returningReps) < median(newReps));
  }

  @Test
  void whoNeedsMoreTimeGetsMoreRoundsAndMostlyCompletes() {
    assertMost(slow, 70, Story::complete);
    assertMost(novices, 80, Story::complete);
  }

  /** Whether help was given: the question clinic, or something to read or follow once more. */
  private static boolean helped(Story story) {
    return story.met().contains("disc_clinic")
        || Stream.of("price_sheet", "release8", "qual_lesson", "obj_worked")
            .anyMatch(a -> count(story, a) > 1);
  }

  private static boolean before(Story story, String first, String second) {
    int at = story.met().indexOf(first);
    return at >= 0 && at < story.met().indexOf(second);
  }

  private static long count(Story story, String activity) {
    return story.met().stream().filter(activity::equals).count();
  }

  private static int median(List<Story> stories) {
    return stories.stream().mapToInt(Story::minutes).sorted().toArray()[stories.size() / 2];
  }

  private static void assertMost(List<Story> stories, int percent, Predicate<Story> what) {
    long holding = stories.stream().filter(what).count();
    assertTrue(holding * 100 >= (long) percent * stories.size(), holding + " of " + stories.size());
  }
}

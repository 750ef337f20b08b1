package studio.trellis.preview.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.preview.measure.Measures;

class CohortTest {
  private static final Persona NOVICE = persona("novice", 50, 150, 100);
  private static final Persona EXPERT = persona("expert", 950, 400, 40);
  private static final Persona GUESSER = persona("guesser", 0, 0, 300);

  private static Persona persona(String id, int prior, int learn, int slip) {
    return new Persona(
        id, id, "", prior, Map.of(), learn, slip, 50, 0, 0, 0, 300, 100, 1000, 45, 1, Map.of(),
        Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void anyNumberOfThreadsGivesTheSameResultAndTrace(int threads) throws IOException {
    Course course = RandomCourses.of(7, 12);
    List<String> one = new ArrayList<>();
    List<String> many = new ArrayList<>();
    CohortResult alone = run(course, 1, one);
    assertEquals(alone, run(course, threads, many));
    assertEquals(one, many);
    assertEquals(300, one.size());
  }

  private static CohortResult run(Course course, int threads, List<String> trace)
      throws IOException {
    CohortSetup setup = new CohortSetup(300, List.of(NOVICE, EXPERT), 5, threads);
    return new Cohort(course, setup)
        .run(
            Progress.NONE,
            (learner, persona, seed, log) ->
                trace.add(learner + " " + persona.id() + " " + seed + " " + log));
  }

  @Test
  void whoKnowsNeedsLessTimeAndEndsWithMore() {
    int novice = 0;
    int expert = 0;
    for (int seed = 1; seed <= 10; seed++) {
      CohortResult result = cohort(withoutRules(RandomCourses.of(seed, 12)), NOVICE, EXPERT);
      Measures first = result.personas().get(0);
      Measures second = result.personas().get(1);
      novice += first.minutes().median();
      expert += second.minutes().median();
      assertTrue(second.truth() >= first.truth(), "course " + seed);
    }
    assertTrue(expert * 10 < novice * 9, "expert " + expert + " minutes, novice " + novice);
  }

  /** Random rules send learners anywhere: without them, the engine alone decides. */
  private static Course withoutRules(Course c) {
    return new Course(
        c.id(),
        c.title(),
        c.language(),
        c.summary(),
        c.start(),
        Sequence.ADAPTIVE,
        c.source(),
        c.policies(),
        c.look(),
        c.skills(),
        c.groups(),
        c.activities(),
        c.items(),
        Entities.none(),
        Entities.none(),
        c.facets(),
        c.attributes(),
        c.personas(),
        c.assets(),
        c.positions(),
        c.extra());
  }

  @Test
  void whoNeverLearnsKnowsNothingInTheEndWhateverIsEstimated() {
    for (int seed = 1; seed <= 5; seed++) {
      Measures guesser = cohort(RandomCourses.of(seed, 12), GUESSER).personas().get(0);
      assertTrue(guesser.truth() == 0 || guesser.truth() == 1000, "no skill at all counts as all");
      assertTrue(guesser.atDeclared() <= 0);
    }
  }

  private static CohortResult cohort(Course course, Persona... personas) {
    return new Cohort(course, new CohortSetup(200, List.of(personas), 1, 2)).run(Progress.NONE);
  }

  @Test
  void stopsWhenItIsNoLongerWanted() {
    AtomicInteger told = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public void at(int done, int all) {
            told.incrementAndGet();
          }

          @Override
          public boolean cancelled() {
            return told.get() > 0;
          }
        };
    CohortSetup setup = new CohortSetup(100_000, List.of(NOVICE), 1, 2);
    Cohort cohort = new Cohort(RandomCourses.of(3, 10), setup);
    assertThrows(CancellationException.class, () -> cohort.run(impatient));
    assertTrue(told.get() < 100, "told " + told.get() + " times");
  }
}

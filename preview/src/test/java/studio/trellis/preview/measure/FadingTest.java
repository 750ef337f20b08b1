package studio.trellis.preview.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.ScaffoldPolicy;

class FadingTest {
  private static final Persona SLOW = persona("slow", 0, 40);
  private static final Persona QUICK = persona("quick", 900, 500);

  private static Persona persona(String id, int prior, int learn) {
    return new Persona(
        id, id, "", prior, Map.of(), learn, 80, 50, 0, 0, 0, 300, 100, 900, 400, 1, Map.of(),
        Map.of());
  }

  @Test
  void helpFadesOneStepAtATimeAndSoonerForWhoKnowsMore() {
    List<Fading> curves = curves(course(ScaffoldPolicy.DEFAULT));
    Fading slow = curves.get(0);
    Fading quick = curves.get(1);

    assertEquals(Fading.ITEMS, slow.levels().size());
    assertEquals(Scaffold.WORKED, slow.levels().getFirst());
    assertTrue(quick.items(Scaffold.INDEPENDENT) > slow.items(Scaffold.INDEPENDENT));
    assertTrue(quick.mastery().get(4) > slow.mastery().get(4));
    for (List<Integer> shares : slow.shares()) {
      assertTrue(Math.abs(shares.stream().mapToInt(s -> s).sum() - 1000) <= 4);
    }
  }

  @Test
  void lowerBordersMakeHelpFadeSooner() {
    Fading usual = curves(course(ScaffoldPolicy.DEFAULT)).get(0);
    Fading low = curves(course(new ScaffoldPolicy(100, 200, 300, 0, 3, true))).get(0);

    assertTrue(low.items(Scaffold.INDEPENDENT) > usual.items(Scaffold.INDEPENDENT));
    assertEquals(curves(course(ScaffoldPolicy.DEFAULT)).get(0), usual, "the same each time");
  }

  private static List<Fading> curves(Course course) {
    return Fading.of(
        course, course.skills().all().getFirst().id(), List.of(SLOW, QUICK), () -> false);
  }

  private static Course course(ScaffoldPolicy scaffold) {
    Policies p = Policies.DEFAULT;
    long seed = 1;
    while (RandomCourses.of(seed, 12).skills().size() == 0) {
      seed++;
    }
    return RandomCourses.of(seed, 12)
        .with(
            f -> {
              f.policies = p.with(all -> all.scaffold = scaffold);
              f.skills =
                  Entities.of(
                      f.skills.all().stream()
                          .map(skill -> skill.with(k -> k.trace = Skill.Trace.DEFAULT))
                          .toList());
            });
  }
}

package studio.trellis.app.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.skills.Once;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/** Personas of the course are changed edit by edit; built-in ones are copied first. */
class PersonasViewModelTest {
  private final Desk desk = new Desk();
  private final PersonasViewModel personas =
      new PersonasViewModel(desk, new Latest(Runnable::run, Runnable::run));

  @BeforeEach
  void open() throws Exception {
    desk.put(DemoCourse.open(new SampleCourse().course(), new SampleCourse()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Persona chosen() {
    return personas.chosenProperty().get().orElseThrow();
  }

  private Persona last() {
    return personas.personasProperty().get().getLast();
  }

  @Test
  void aBuiltInPersonaIsNotChangedButCopied() {
    personas.choose(last());
    assertFalse(personas.own());
    assertFalse(personas.rename("Mine"));
    assertFalse(personas.delete());

    assertTrue(personas.copy());
    assertTrue(personas.own());
    assertEquals(last().pace(), chosen().pace());
    assertTrue(chosen().title().contains(last().title()));
  }

  @Test
  void everyTraitIsOneEditAndSaysWhatItMeans() {
    assertTrue(personas.add());
    for (Trait.Group group : Trait.groups()) {
      for (Trait trait : group.traits()) {
        int now = trait.value().applyAsInt(chosen());
        int other = now == trait.lowest() ? trait.highest() : trait.lowest();
        Once.on(desk, () -> personas.set(trait, other));
        assertEquals(other, trait.value().applyAsInt(chosen()), trait.key());
        for (int value : List.of(trait.lowest(), now, 700, trait.highest())) {
          String means = trait.meaning().apply(Math.min(value, trait.highest()));
          assertTrue(means.endsWith(".") && !means.contains("{"), means);
        }
      }
    }
  }

  @Test
  void meaningsAreSaidInNumbers() {
    assertEquals("Knows 35\u00a0% of the skills before the course.", means("prior", 350));
    assertEquals("Forgets about 1 in 50 known skills a day.", means("forget", 20));
    assertEquals("Says 20 points surer than right.", means("confidence", 200));
  }

  private static String means(String key, int value) {
    return Trait.groups().stream()
        .flatMap(group -> group.traits().stream())
        .filter(trait -> trait.key().equals(key))
        .findFirst()
        .orElseThrow()
        .meaning()
        .apply(value);
  }

  @Test
  void skillsAndAttributesOfAPersonaAreSetAndTakenBack() {
    assertTrue(personas.add());
    Skill skill = personas.skills().getFirst();
    Once.on(desk, () -> personas.know(skill, Optional.of(800)));
    assertEquals(800, chosen().known().get(skill.id()));
    Once.on(desk, () -> personas.know(skill, Optional.empty()));
    Attribute role =
        personas.attributes().stream().filter(a -> !a.values().isEmpty()).findFirst().orElseThrow();
    Once.on(desk, () -> personas.attribute(role, role.values().getFirst()));
    Once.on(desk, () -> personas.attribute(role, ""));
    assertEquals(null, chosen().attributes().get(role.id()));
    Once.on(desk, () -> personas.rename("Somebody"));
    Once.on(desk, () -> personas.describe("Somebody in a hurry."));
    Once.on(desk, personas::delete);
  }

  @Test
  void aHundredLearnersAreSimulatedForWhoLooks() {
    assertTrue(personas.forecastProperty().get().isEmpty());

    personas.look(true);

    Forecast first = personas.forecastProperty().get().orElseThrow();
    assertFalse(personas.busyProperty().get());
    assertTrue(first.minutes() > 0 && first.quick() <= first.slow());
    assertTrue(first.complete() >= 0 && first.complete() <= 100);
    assertTrue(first.sessions() >= 1);

    personas.look(false);
    assertTrue(personas.forecastProperty().get().isEmpty());
  }

  @Test
  void anEmptyCourseHasNoForecast() {
    personas.look(true);
    desk.put(DemoCourse.open(DemoCourse.empty()));

    assertTrue(personas.forecastProperty().get().isEmpty());
    assertFalse(personas.busyProperty().get());
  }
}

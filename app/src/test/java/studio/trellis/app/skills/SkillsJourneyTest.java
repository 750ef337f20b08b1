package studio.trellis.app.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.InTheStudio;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/** Skills with a prerequisite, a bulk retag that is undone, and a persona: through the window. */
class SkillsJourneyTest extends InTheStudio {
  @Override
  protected void begin() throws Exception {
    Course sample = new SampleCourse().course();
    interact(() -> wiring.desk().put(DemoCourse.open(sample, new SampleCourse())));
  }

  @Test
  void aSkillIsAddedNamedAndBuildsOnAnother() {
    go(Pages.SKILLS);
    clickOn("#skill-add");
    fill("#skill-title", "Following up");
    fill("#skill-add-before", "Objection");
    fill("#skill-guess", "12.5");

    Skill made = wiring.skills().chosenProperty().get().orElseThrow();
    assertEquals("Following up", made.title());
    assertEquals(125, made.trace().guess());
    assertEquals(
        "Objection handling", course().skills().get(made.prerequisites().getFirst()).title());

    interact(() -> wiring.skills().choose(course().skills().get(made.prerequisites().getFirst())));
    Course before = course();
    fill("#skill-add-before", "Following");
    assertTrue(lookup("#skill-problem").queryAs(Label.class).isVisible());
    assertEquals(before, course());

    fill("#skill-guess", "lots");
    assertEquals(before, course());
    assertTrue(
        lookup(".field-problem").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("lots")));
  }

  @Test
  @SuppressWarnings("unchecked")
  void scenariosAreTaggedTogetherAndOneUndoTakesItBack() {
    go(Pages.SKILLS);
    clickOn("#skills-tab-tags");
    interact(
        () ->
            lookup("#tags-kind")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1 + ActivityKind.SCENARIO.ordinal()));
    interact(() -> lookup("#tags-tag").queryAs(ComboBox.class).getSelectionModel().selectLast());
    int chosen =
        lookup("#tags-activities")
            .queryAs(ListView.class)
            .getSelectionModel()
            .getSelectedItems()
            .size();
    assertTrue(chosen > 2);
    Course before = course();

    clickOn("#tags-put");
    assertFalse(before.equals(course()));
    assertEquals(
        chosen,
        lookup("#tags-activities")
            .queryAs(ListView.class)
            .getSelectionModel()
            .getSelectedItems()
            .size());
    focus("#tags-activities");
    press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    settle();
    assertEquals(before, course());
  }

  @Test
  void aPersonaIsCopiedChangedForeseenAndWalks() throws Exception {
    go(Pages.PERSONAS);
    Course before = course();
    await(() -> wiring.personas().forecastProperty().get().isPresent());
    assertEquals(before, course(), "looking changes nothing");
    interact(() -> wiring.personas().choose(wiring.personas().personasProperty().get().getLast()));
    clickOn("#persona-make-copy");
    fill("#persona-title", "In a hurry");
    focus("#trait-pace");
    type(KeyCode.LEFT);
    settle();

    Persona made = wiring.personas().chosenProperty().get().orElseThrow();
    assertEquals("In a hurry", made.title());
    assertEquals(165, made.pace());
    await(() -> wiring.personas().forecastProperty().get().isPresent());
    assertTrue(lookup("#persona-forecast").query().isVisible());
    clickOn("#persona-walk");
    await(
        () ->
            lookup("#persona")
                .tryQueryAs(ComboBox.class)
                .map(box -> box.getValue())
                .filter(made::equals)
                .isPresent());
  }
}

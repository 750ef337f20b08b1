package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.MapViewModel;
import studio.trellis.app.persona.PersonasViewModel;
import studio.trellis.app.rules.RulesViewModel;
import studio.trellis.app.skills.SkillsViewModel;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;

/** Where the parts of the sample course are gone to. */
class ShowingTest {
  private final Desk desk = new Desk();
  private final RulesViewModel rules = new RulesViewModel(desk);
  private final PersonasViewModel personas =
      new PersonasViewModel(desk, new Latest(Runnable::run, Runnable::run));
  private final SkillsViewModel skills = new SkillsViewModel(desk);
  private final Showing showing = new Showing(desk, new MapViewModel(desk), rules, personas);
  private Course course;

  @BeforeEach
  void open() throws Exception {
    SampleCourse sample = new SampleCourse();
    desk.put(DemoCourse.open(sample.course(), sample));
    course = desk.open().orElseThrow().course();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void show(Selection.Kind kind, String id) {
    desk.pageProperty().set(Pages.SEARCH);
    showing.show(new Selection(kind, id));
  }

  @Test
  void aRuleIsOpenForBuildingOnItsPage() {
    String id = course.rules().all().getLast().id();
    show(Selection.Kind.RULE, id);
    assertEquals(Pages.RULES, desk.pageProperty().get());
    assertEquals(id, rules.selectedProperty().get());
  }

  @Test
  void aSkillIsTheOneThatItsPageShows() {
    String id = course.skills().all().getLast().id();
    show(Selection.Kind.SKILL, id);
    assertEquals(Pages.SKILLS, desk.pageProperty().get());
    assertEquals(id, skills.chosenProperty().get().orElseThrow().id());
  }

  @Test
  void aPersonaIsTheOneThatItsPageShows() {
    Persona last = personas.personasProperty().get().getLast();
    show(Selection.Kind.PERSONA, last.id());
    assertEquals(Pages.PERSONAS, desk.pageProperty().get());
    assertEquals(last, personas.chosenProperty().get().orElseThrow());
  }

  @Test
  void anItemIsOpenInItsActivityAndAnActivityOnTheMap() {
    String item = course.items().all().getFirst().id();
    show(Selection.Kind.ITEM, item);
    assertEquals(Pages.ACTIVITY, desk.pageProperty().get());
    assertEquals(item, desk.selectionProperty().get().id());
    String activity = course.activities().all().getFirst().id();
    show(Selection.Kind.ACTIVITY, activity);
    assertEquals(Pages.MAP, desk.pageProperty().get());
    assertEquals(Selection.activity(activity), desk.selectionProperty().get());
  }
}

package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.items.ItemSummary;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.app.text.Text;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Severity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.packaging.verify.Verification;
import studio.trellis.packaging.verify.Verifier;

/** From an empty workspace to a course that an LMS takes, in the window; then back and forth. */
abstract class WholeCourse extends CourseVerbs {
  final void makeWalkCheckPublishUndoAndRedo() throws Exception {
    use("#new-course");
    await(() -> wiring.desk().open().isPresent());
    Course empty = course();
    assertEquals(0, empty.activities().size());

    addTheSkill();
    addTwelveActivitiesInTwoGroups();
    writeThePractice();
    writeTheOthers();
    linkTheGroupsOnTheMap();
    addThreeRules();
    Persona persona = addThePersona();
    Course made = course();
    assertWhole(made);

    walkAs(persona);
    check();
    publish();
    assertTrue(made.equals(course()), "walking, checking and publishing change nothing");
    undoAllAndRedoAll(empty, made);
  }

  private void addTheSkill() throws Exception {
    go(Pages.SKILLS, "Skills");
    use(Text.of("skills.add"));
    replace("#skill-title", "Slope");
    assertEquals("Slope", course().skills().all().getFirst().title());
  }

  private void addTwelveActivitiesInTwoGroups() throws Exception {
    go(Pages.OUTLINE, "Outline");
    enter("#outline");
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Opening");
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Welcome");
    giveTheSkill();
    sibling("Steepness", ActivityKind.PRACTICE);
    sibling("How sure", ActivityKind.SELF_ASSESSMENT);
    sibling("Looking back", ActivityKind.REFLECTION);
    sibling("Handout", ActivityKind.RESOURCE);
    sibling("Between", ActivityKind.LESSON);
    linkTheLastSix();
    type(KeyCode.HOME);
    type(KeyCode.ENTER);
    named("Closing");
    with(KeyCode.CONTROL, KeyCode.ENTER);
    named("Which way");
    kind(ActivityKind.CHOICE);
    giveTheSkill();
    sibling("By talking", ActivityKind.SCENARIO);
    sibling("By drill", ActivityKind.PRACTICE);
    sibling("Test", ActivityKind.ASSESSMENT);
    sibling("Last word", ActivityKind.LESSON);
    sibling("All done", ActivityKind.MILESTONE);
    linkTheLastSix();
    assertEquals(12, course().activities().size());
    assertEquals(2, course().groups().size());
    assertEquals(10, course().links().size());
  }

  private void sibling(String title, ActivityKind kind) throws Exception {
    int before = course().activities().size();
    type(KeyCode.ENTER);
    named(title);
    assertEquals(before + 1, course().activities().size());
    kind(kind);
  }

  @SuppressWarnings("unchecked")
  private void kind(ActivityKind kind) throws Exception {
    enter("#details-kind");
    choose(lookup("#details-kind").queryAs(ComboBox.class), kind);
    await(() -> course().activities().get(chosen()).kind() == kind);
    enter("#outline");
  }

  private String chosen() {
    return onFx(() -> wiring.outline().chosenProperty().get().getFirst());
  }

  private void giveTheSkill() throws Exception {
    enter("#details-add-skill");
    write("Slope").type(KeyCode.ENTER);
    settle();
    enter("#outline");
  }

  private void linkTheLastSix() {
    press(KeyCode.SHIFT);
    for (int i = 0; i < 5; i++) {
      type(KeyCode.UP);
    }
    release(KeyCode.SHIFT);
    with(KeyCode.CONTROL, KeyCode.L);
  }

  private void writeThePractice() throws Exception {
    write("Steepness", this::allTypesAndLevels);
  }

  private void allTypesAndLevels() throws Exception {
    String id = id("Steepness");
    add(id, "single-choice", "Which line rises?");
    in("Option 1", "y = 2x");
    in("Option 2", "y = 3");
    use("Write feedback: Option 2");
    in("What happened: Option 2", "It is level.");
    use(".add-hint");
    in("Hint 1", "Rising means growing.");
    use(".add-step");
    in("Step 1: what is to be done", "Look at x.");
    in("Step 1: how it is done", "It grows.");
    add(id, "multiple-choice", "Which pass 0?");
    in("Option 1", "y = x");
    in("Option 2", "y = 7");
    add(id, "short-text", "How steep is called?");
    in("Answer 1", "slope");
    add(id, "numeric", "Half of 5?");
    in("Answer 1", "2.5");
    add(id, "expression", "Twice x?");
    in("Answer 1", "2x");
    add(id, "self-checked", "Say it yourself.");
    in("Model answer", "Like this.");
    use(node("Question"));
    settle();
    List<String> levels =
        List.of("Model answer", "Steps to fill in", "Hints on request", "Open problem");
    for (String level : levels) {
      use(node(level + ": add this level"));
    }
    in("Model answer: text of its own", "Watch each step.");
  }

  private void writeTheOthers() throws Exception {
    write("Welcome", () -> in("What it says", "Lines have a slope."));
    String choices = "question\toptions\tright\n";
    write("By talking", () -> paste(choices + "What do you say?\tHello|Nothing\tA\n"));
    write("By drill", () -> paste("question\tright\nThree times 5?\t15\nFour times 5?\t20\n"));
    write("Test", () -> paste(choices + "Largest?\t1|2|3\tC\nLeast?\t1|2|3\tA\n"));
    write("Which way", () -> parts("By talking", "By drill"));
    write("All done", () -> parts("Test"));
  }

  private void linkTheGroupsOnTheMap() throws Exception {
    find("Opening");
    enter("#map");
    type(KeyCode.L);
    settle();
    write("Closing").type(KeyCode.ENTER);
    await(() -> course().links().size() == 11);
  }

  private void addThreeRules() throws Exception {
    go(Pages.RULES, "Rules");
    use(lookup(".starter").nth(1).query());
    use("Done");
    await(() -> course().rules().size() == 1);

    use("#main-action");
    use("#pill-cs");
    choose("how sure", "how sure the learner is");
    use("#pill-more-and");
    choose("right or wrong", "whether the answer is right or wrong");
    use("#pill-more-do");
    choose("", "ask again after");
    use("#pill-b");
    write("an error that felt right comes back");
    use("Use it");
    use("Done");
    await(() -> course().rules().size() == 2);

    use("#main-action");
    type(KeyCode.ENTER);
    write("mastery of a skill").type(KeyCode.ENTER);
    write("Slope").type(KeyCode.ENTER);
    settle();
    use("#pill-more-do");
    choose("", "say");
    write("You know this well.");
    use("Use it");
    use("Done");
    await(() -> course().rules().size() == 3);
  }

  private Persona addThePersona() throws Exception {
    go(Pages.PERSONAS, "Personas");
    use("#persona-add");
    replace("#persona-title", "In a hurry");
    enter("#trait-pace");
    type(KeyCode.LEFT);
    settle();
    assertEquals(1, course().personas().size());
    return course().personas().all().getFirst();
  }

  private void walkAs(Persona persona) throws Exception {
    use("#persona-walk");
    await(
        () ->
            lookup("#persona")
                .tryQueryAs(ComboBox.class)
                .map(box -> box.getValue())
                .filter(persona::equals)
                .isPresent());
    use("#walk-run");
    await(() -> wiring.walk().agreementProperty().get().startsWith("Both engines agree"));
    String said = wiring.desk().previewProperty().get();
    assertTrue(said.startsWith("In a hurry: complete"), said);
  }

  private void check() throws Exception {
    use("#status-findings");
    await(() -> wiring.desk().pageProperty().get().equals(Pages.CHECKS));
    List<String> errors =
        Checks.run(course()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(String::valueOf)
            .toList();
    assertEquals(List.of(), errors);
    await(
        () ->
            wiring.desk().remarksProperty().get().stream()
                .noneMatch(remark -> remark.weight() == Remark.Weight.ERROR));
  }

  private void publish() throws Exception {
    use("#publish");
    use("#target-scorm12");
    Path file = home.resolve("whole.zip");
    enter("#package-file");
    with(KeyCode.CONTROL, KeyCode.A);
    write(file.toString());
    use("#make-package");
    await(() -> wiring.publish().resultProperty().get().isPresent());
    assertTrue(wiring.publish().resultProperty().get().orElseThrow().agreed());
    Verification verified = Verifier.verify(file);
    assertTrue(verified.passed(), String.valueOf(verified));
  }

  private void assertWhole(Course made) {
    assertEquals(12, made.activities().size());
    assertEquals(
        EnumSet.allOf(ActivityKind.class),
        made.activities().all().stream().map(Activity::kind).collect(Collectors.toSet()));
    List<Item> items = ItemsViewModel.of(made, id("Steepness"));
    assertEquals(6, items.stream().map(item -> item.answer().getClass()).distinct().count());
    for (Item item : made.items()) {
      assertEquals(List.of(), ItemSummary.of(item).faults(), item.toString());
    }
    assertEquals(
        List.of(Scaffold.values()),
        made.activities().get(id("Steepness")).levels().stream().map(l -> l.level()).toList());
    assertEquals(
        new Behaviour.Choice(List.of(id("By talking"), id("By drill"))),
        made.activities().get(id("Which way")).behaviour());
    assertEquals(
        new Behaviour.Milestone(List.of(id("Test"))),
        made.activities().get(id("All done")).behaviour());
    assertEquals(11, made.items().size());
  }

  /** One press of the keys a step; each step of the way back is what it was. */
  private void undoAllAndRedoAll(Course empty, Course made) throws Exception {
    List<Course> steps = new ArrayList<>();
    while (wiring.desk().undoProperty().get().isPresent()) {
      steps.add(course());
      with(KeyCode.CONTROL, KeyCode.Z);
    }
    assertTrue(empty.equals(course()), "nothing is left after " + steps.size() + " steps back");
    assertTrue(steps.size() > 60, steps.size() + " steps");
    for (Course step : steps.reversed()) {
      with(KeyCode.CONTROL, KeyCode.Y);
      assertTrue(step.equals(course()), "a step forward gives what the step back took");
    }
    assertTrue(wiring.desk().redoProperty().get().isEmpty());
    assertTrue(made.equals(course()), "all is there again");
  }
}

package studio.trellis.app.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Mentions;

/** Each action on a skill is one edit with a name, and undo and redo bring back what was. */
class SkillsViewModelTest {
  private final Desk desk = new Desk();
  private final SkillsViewModel skills = new SkillsViewModel(desk);

  @BeforeEach
  void open() throws Exception {
    desk.put(DemoCourse.open(new SampleCourse().course(), new SampleCourse()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.courseProperty().get().orElseThrow();
  }

  private Skill named(String title) {
    return skills.skillsProperty().get().stream()
        .filter(skill -> skill.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Skill chosen() {
    return skills.chosenProperty().get().orElseThrow();
  }

  @Test
  void aSkillIsNamedDescribedWeighedAndEstimated() {
    skills.choose(named("Discovery"));
    Once.on(desk, () -> skills.rename(" Finding out "));
    assertEquals("Finding out", chosen().title());
    assertFalse(skills.rename("  "));
    Once.on(desk, () -> skills.describe("Asks before showing."));
    Once.on(desk, () -> skills.core(!chosen().core()));
    Once.on(desk, () -> skills.weight(chosen().weight() + 3));
    Preset guess = Preset.ALL.get(2);
    Once.on(desk, () -> skills.trace(guess.set(chosen(), guess.words().getLast().value())));
    assertEquals(330, chosen().trace().guess());
    assertFalse(skills.trace(chosen().trace()), "nothing changed");
  }

  @Test
  void aCircleOfPrerequisitesIsRefusedInOneLine() {
    skills.choose(named("Objection handling"));
    assertTrue(chosen().prerequisites().contains(named("Discovery").id()));
    skills.choose(named("Discovery"));

    assertFalse(skills.require(named("Objection handling")));
    assertEquals(1, skills.problemProperty().get().lines().count());
    assertTrue(skills.problemProperty().get().contains("Objection handling"));
    assertFalse(skills.require(named("Discovery")), "not before itself either");

    skills.choose(named("What is new"));
    assertEquals("", skills.problemProperty().get());
  }

  @Test
  void prerequisitesAreAddedAndTakenOut() {
    skills.choose(named("Objection handling"));
    Once.on(desk, () -> skills.require(named("What is new")));
    assertTrue(skills.prerequisites().contains(named("What is new")));
    Once.on(desk, () -> skills.release(named("What is new")));
    assertFalse(skills.prerequisites().contains(named("What is new")));
  }

  @Test
  void skillsAreReordered() {
    List<String> before = skills.skillsProperty().get().stream().map(Skill::title).toList();
    skills.choose(named(before.get(2)));
    Once.on(desk, skills::moveUp);
    assertEquals(before.get(2), skills.skillsProperty().get().get(1).title());
    Once.on(desk, skills::moveDown);
    assertEquals(before, skills.skillsProperty().get().stream().map(Skill::title).toList());
    skills.choose(named(before.getFirst()));
    assertFalse(skills.moveUp());
  }

  @Test
  void mergedSkillsAreNamedByNothingAnyMore() throws Exception {
    Skill gone = named("Objection handling");
    Skill kept = named("Discovery");
    skills.choose(gone);
    Once.on(desk, () -> skills.mergeInto(kept));

    assertFalse(course().skills().has(gone.id()));
    course().activities().forEach(a -> assertFalse(a.skills().contains(gone.id())));
    course().items().forEach(i -> assertFalse(i.skills().contains(gone.id())));
    course().rules().forEach(rule -> assertFalse(Mentions.of(rule).contains(gone.id())));
    assertEquals(new SampleCourse().course().rules().size(), course().rules().size());
    assertEquals(new SampleCourse().course().links().size(), course().links().size());
    assertEquals(kept.id(), chosen().id());
  }

  @Test
  void whatWasMergedOrSplitAfterPublicationKeepsWhatLearnersHaveShown() throws Exception {
    desk.open().orElseThrow().session().publish();
    Skill gone = named("Objection handling");
    skills.choose(gone);
    Once.on(desk, skills.former()::split);
    skills.choose(named("Objection handling, second part"));
    assertEquals(List.of(gone.id()), chosen().was());
    assertEquals(gone.prerequisites(), chosen().prerequisites());

    skills.choose(gone);
    Skill kept = named("Discovery");
    Once.on(desk, () -> skills.mergeInto(kept));
    assertEquals(List.of(gone.id()), chosen().was());
    FormerSkills.Former former = skills.former().of(chosen()).getFirst();
    assertEquals("a deleted skill (" + gone.id() + ")", former.title());
    assertEquals("", former.problem());

    Once.on(desk, () -> skills.former().leave(former));
    assertEquals(List.of(), chosen().was());
    FormerSkills.Former again =
        skills.former().candidates().stream()
            .filter(one -> one.id().equals(gone.id()))
            .findFirst()
            .orElseThrow();
    Once.on(desk, () -> skills.former().take(again));
    assertEquals(List.of(gone.id()), chosen().was());
  }

  @Test
  void whatNoLearnerHasMetCannotBeTakenOver() {
    skills.choose(named("Objection handling"));
    assertEquals(List.of(), skills.former().candidates());
    Once.on(desk, skills.former()::split);
    assertEquals(List.of(), named("Objection handling, second part").was());
  }

  @Test
  void whatGoesWithASkillIsSaidBeforeItIsDeleted() {
    skills.choose(named("Objection handling"));
    String said = skills.consequences();
    assertTrue(said.contains("activities"), said);

    Once.on(desk, skills::delete);
    assertTrue(skills.chosenProperty().get().isPresent(), "another one is looked at");
  }

  @Test
  void aNewSkillIsLookedAtAndHasNothingToDoWithAnything() {
    int before = skills.skillsProperty().get().size();
    assertTrue(skills.add());
    assertEquals(before + 1, skills.skillsProperty().get().size());
    assertEquals(chosen(), skills.skillsProperty().get().getLast());
    assertEquals(List.of(), skills.taughtIn());
    assertEquals(List.of(), skills.evidence());
    assertEquals("", skills.consequences());
  }

  @Test
  void layersFollowWhatBuildsOnWhat() {
    List<List<Skill>> layers = Layering.of(course(), named("Discovery"));
    for (int i = 0; i < layers.size(); i++) {
      for (Skill skill : layers.get(i)) {
        for (String before : skill.prerequisites()) {
          int at = i;
          assertTrue(
              layers.subList(0, at).stream()
                  .flatMap(List::stream)
                  .anyMatch(other -> other.id().equals(before)),
              skill.title());
        }
      }
    }
    assertEquals(course().skills().size(), layers.stream().mapToInt(List::size).sum());
  }
}

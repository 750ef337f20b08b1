package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.Policies;

/** Skills that were split or merged after learners had begun. */
class SkillsTakenOverTest {
  private static Plan plan(Ints wasOfThird, Ints wasOfFourth) {
    return Practices.of(
        4,
        3,
        Policies.DEFAULT,
        s ->
            new PlanSkill(
                s.rank() > 1,
                s.rank(),
                Ints.of(),
                true,
                1,
                250,
                150,
                200,
                100,
                950,
                2,
                15,
                900,
                s.rank() == 2 ? wasOfThird : s.rank() == 3 ? wasOfFourth : Ints.of()));
  }

  private static LearnerState known(Engine engine) {
    Draft draft = engine.begin(1).draft();
    draft.set(0, SkillCell.ESTIMATE, 900);
    draft.set(0, SkillCell.STABILITY, 7);
    draft.set(1, SkillCell.ESTIMATE, 300);
    draft.set(1, SkillCell.STABILITY, 5);
    return draft.freeze();
  }

  @Test
  void bothPartsOfASplitSkillTakeItOver() {
    Engine engine = new Engine(plan(Ints.of(0), Ints.of(0)));
    LearnerState state = engine.adopt(known(engine));
    assertEquals(900, state.skill(2, SkillCell.ESTIMATE));
    assertEquals(900, state.skill(3, SkillCell.ESTIMATE));
    assertEquals(7, state.skill(3, SkillCell.STABILITY));
  }

  @Test
  void ofMergedSkillsTheWeakestCounts() {
    Engine engine = new Engine(plan(Ints.of(0, 1), Ints.of()));
    LearnerState state = engine.adopt(known(engine));
    assertEquals(300, state.skill(2, SkillCell.ESTIMATE));
    assertEquals(5, state.skill(2, SkillCell.STABILITY));
    assertEquals(0, state.skill(3, SkillCell.ESTIMATE));
  }

  @Test
  void whatALearnerHasShownSinceIsNotOverwritten() {
    Engine engine = new Engine(plan(Ints.of(0), Ints.of()));
    Draft draft = known(engine).draft();
    draft.set(2, SkillCell.ESTIMATE, 500);
    LearnerState state = draft.freeze();
    assertEquals(state, engine.adopt(state));
  }
}

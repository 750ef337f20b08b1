package studio.trellis.model.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that released versions wrote and LMSs hold. They stay for good: a new version reads them.
 */
class ReleasedStatesTest {
  private static final int LEARNER_CELLS_1 = 48;
  private static final int LEARNER_CELLS_2 = 66;
  private static final int[] SKILL_1 = {11, 6, 5, 2, 1, 2, 3, 3, 2, 8, 5, 14, 2};
  private static final int[] SKILL_2 = {11, 6, 5, 2, 1, 2, 3, 3, 2, 12, 9, 14, 2, 2, 2, 4};
  private static final int[] ACTIVITY = {3, 3, 7, 14, 12};

  /** A full text holds in each cell the number of its place times 7919, as far as it has room. */
  private int number;

  private int next(int bits) {
    return (++number * 7919) & ((1 << bits) - 1);
  }

  static Stream<ReleasedStates> all() {
    return ReleasedStates.all().stream();
  }

  static Stream<ReleasedStates> full() {
    return all().filter(state -> state.kind().equals("full"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyReleasedTextIsReadAndWrittenAnew(ReleasedStates released) {
    StateText.Read read = StateText.read(released.layout(), released.text());
    assertEquals("", read.problem());
    String anew = StateText.write(read.state());
    StateText.Read again = StateText.read(released.layout(), anew);
    assertEquals("", again.problem());
    assertEquals(anew, StateText.write(again.state()));
    LearnerState blank = LearnerState.blank(released.layout());
    if (released.kind().equals("blank")) {
      for (int skill = 0; skill < released.layout().skills(); skill++) {
        assertEquals(0, read.state().skill(skill, SkillCell.ESTIMATE));
      }
    } else {
      assertNotEquals(blank, read.state());
    }
  }

  @ParameterizedTest
  @MethodSource("full")
  void everyCellOfItIsWhereItBelongs(ReleasedStates released) {
    boolean first = released.version() == 1;
    LearnerState state = StateText.read(released.layout(), released.text()).state();
    for (LearnerCell cell : LearnerCell.values()) {
      if (cell.ordinal() < (first ? LEARNER_CELLS_1 : LEARNER_CELLS_2)) {
        assertEquals(next(cell.bits), state.get(cell), cell::name);
      }
    }
    for (int skill = 0; skill < 3; skill += 2) {
      skill(state, skill, first ? SKILL_1 : SKILL_2);
    }
    for (int i = 0; i < (first ? 4 : 3); i++) {
      for (int c = 0; c < (first ? 4 : 5); c++) {
        ActivityCell cell = ActivityCell.values()[c];
        boolean written = !first || i < 2 || c < 2;
        int expected = next(ACTIVITY[c]);
        boolean unseen = c == 1 && state.status(i) == Status.UNSEEN;
        assertEquals(written && !unseen ? expected : 0, state.activity(i, cell), cell::name);
      }
    }
    for (int item = 0; item < 4; item++) {
      int met = next(1);
      int last = next(2);
      assertEquals(met * Math.min(3, last + 1), state.item(item, ItemCell.IN_VISIT));
      assertEquals(last == 3 ? 1 : 0, state.item(item, ItemCell.UNAIDED));
      assertEquals(next(2), state.item(item, ItemCell.ATTEMPTS));
    }
    assertTrue(state.fired(1));
    assertEquals(12345, state.attribute(0));
  }

  private void skill(LearnerState state, int skill, int[] widths) {
    int[] row = new int[widths.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = next(widths[i]);
    }
    assertEquals(Math.min(1024, row[0]), state.skill(skill, SkillCell.ESTIMATE));
    assertEquals(Math.min(32, row[1]), state.skill(skill, SkillCell.START));
    assertEquals(row[2], state.skill(skill, SkillCell.OPPORTUNITIES));
    assertEquals(row[3], state.skill(skill, SkillCell.UNAIDED));
    assertEquals(row[4], state.skill(skill, SkillCell.LAST_UNAIDED));
    assertEquals(row[5], state.errors(skill));
    assertEquals(row[5] > 0 ? 0 : row[6], state.row(skill));
    assertEquals(Math.min(4, row[7]), state.skill(skill, SkillCell.LEVEL));
    assertEquals(Math.min(1, row[8]), state.skill(skill, SkillCell.WORKED));
    if (row.length > 13) {
      int origin = state.get(LearnerCell.ORIGIN);
      int last = origin + StateForm.window(0) - 1;
      assertEquals(row[9], state.skill(skill, SkillCell.STABILITY));
      assertEquals(row[10], state.skill(skill, SkillCell.DIFFICULTY));
      assertEquals(Math.max(origin, Math.min(last, row[11])), state.skill(skill, SkillCell.DAY));
      assertEquals(row[13] > 1 ? 1 : 0, state.skill(skill, SkillCell.AGAIN));
      assertEquals(Math.min(2, row[14]), state.skill(skill, SkillCell.GUARD));
      assertEquals(Math.min(8, row[15]), state.skill(skill, SkillCell.LIMIT));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCourseThatHasGrownReadsItAsWell(ReleasedStates released) {
    StateText.Read read = StateText.read(new StateLayout(9, 30, 90, 1, 6), released.text());
    assertEquals("", read.problem());
    assertTrue(StateText.read(read.state().layout(), StateText.write(read.state())).intact());
  }
}

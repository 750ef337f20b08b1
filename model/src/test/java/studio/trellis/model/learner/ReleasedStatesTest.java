package studio.trellis.model.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Texts that released versions wrote and LMSs hold. They stay for good: a new version reads them.
 */
class ReleasedStatesTest {
  private static final StateLayout LAYOUT = new StateLayout(3, 4, 5, 2, 2);

  /** Version 1: every cell holds the number of its place times 7919, as far as it has room. */
  private static final String FULL_1 =
      "TEQAG6AAGPd7vOZu7yrmoneGexYkR2Ikh-derM0Cq6RGxEgImr7x3eDtWZy5d6nVWHEzZaIpwAx3kt4QgACVAAO7"
          + "-7piOTVABNvEiDMdScJE8YAAtAAJs47NKRP0R2xIIAAFAACZyc3KAACYABNgAAgAAGwOQMEo";

  private static final String BLANK_1 = "TEQAAQAAAgAAQAAAwAAQAABAAAQAABQAAQAABgAAQAAAAMlM";

  /** A learner after 150 decisions, whose version had 7 skills, 24 activities, 82 items. */
  private static final String WALKED_1 =
      "TEQAG6AAGAAoDEFEDUjJQ8IgoAOAAAABgAEBQAHABwAAAAAAAABNAAGAAAAAAAAAAAAAAAAAAAAAAAAAgADvAAdgAcnh"
          + "gvwQPwwWNrM4WrYiVcUGACy-eC0slHHAYACSAAws8gABRUSioqQoqRRgCCimowBBPRUYAglolFRUYAgnowBBOgACQgCd6"
          + "D3m1j7jq1avXuLF76AYvXuPr01t9GvLo9t3GPxy19-PfVAABAAAGAABAAAAgGc";

  private static final int LEARNER_CELLS_1 = 48;
  private static final int[] SKILL_BITS_1 = {11, 6, 5, 2, 1, 2, 3, 3, 2, 8, 5, 14, 2};

  private static final int ACTIVITY_CELLS_1 = 4;

  private int number;

  private int next(int bits) {
    return (++number * 7919) & ((1 << bits) - 1);
  }

  @Test
  void versionOneIsReadCellByCell() {
    StateText.Read read = StateText.read(LAYOUT, FULL_1);
    assertEquals("", read.problem());
    LearnerState state = read.state();
    for (LearnerCell cell : LearnerCell.values()) {
      int expected = cell.ordinal() < LEARNER_CELLS_1 ? next(cell.bits) : 0;
      assertEquals(expected, state.get(cell), cell::name);
    }
    for (int skill = 0; skill < 3; skill += 2) {
      for (int i = 0; i < SKILL_BITS_1.length; i++) {
        SkillCell cell = SkillCell.values()[i];
        int expected = next(SKILL_BITS_1[i]);
        assertEquals(expected, state.skill(skill, cell), cell::name);
      }
    }
    for (int activity = 0; activity < 4; activity++) {
      assertEquals(0, state.activity(activity, ActivityCell.HIDDEN));
      for (int i = 0; i < ACTIVITY_CELLS_1; i++) {
        ActivityCell cell = ActivityCell.values()[i];
        boolean written = activity < 2 || cell.ordinal() < 2;
        int expected = written ? next(cell.bits) : 0;
        number += written ? 0 : 1;
        assertEquals(expected, state.activity(activity, cell), cell::name);
      }
    }
    for (int item = 0; item < 4; item++) {
      for (ItemCell cell : ItemCell.values()) {
        assertEquals(next(cell.bits), state.item(item, cell), cell::name);
      }
    }
    assertTrue(state.fired(1));
    assertEquals(12345, state.attribute(0));
  }

  @Test
  void versionOneOfNobodyIsBlank() {
    StateText.Read read = StateText.read(LAYOUT, BLANK_1);
    assertEquals("", read.problem());
    assertEquals(LearnerState.blank(LAYOUT), read.state());
  }

  @Test
  void versionOneIsReadByACourseThatHasGrown() {
    StateText.Read read = StateText.read(new StateLayout(9, 30, 90, 1, 6), WALKED_1);
    assertEquals("", read.problem());
    assertEquals(5, read.state().get(LearnerCell.SEED));
    assertTrue(StateText.read(read.state().layout(), StateText.write(read.state())).intact());
  }
}

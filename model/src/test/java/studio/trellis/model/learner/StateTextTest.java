package studio.trellis.model.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StateTextTest {
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+ =";

  /** Any state: each cell holds anything that it has room for, or nothing. */
  private static LearnerState random(long seed, StateLayout layout) {
    SplittableRandom random = new SplittableRandom(seed);
    Draft draft = LearnerState.blank(layout).draft();
    int share = random.nextInt(1, 10);
    for (LearnerCell cell : LearnerCell.values()) {
      draft.set(cell, value(random, cell.bits, share));
    }
    for (int i = 0; i < layout.skills(); i++) {
      for (SkillCell cell : SkillCell.values()) {
        draft.set(i, cell, value(random, cell.bits, share));
      }
    }
    for (int i = 0; i < layout.activities(); i++) {
      for (ActivityCell cell : ActivityCell.values()) {
        draft.set(i, cell, value(random, cell.bits, share));
      }
    }
    for (int i = 0; i < layout.items(); i++) {
      for (ItemCell cell : ItemCell.values()) {
        draft.set(i, cell, value(random, cell.bits, share));
      }
    }
    for (int i = 0; i < layout.attributes(); i++) {
      draft.attribute(i, value(random, StateText.ATTRIBUTE_BITS, share));
    }
    return draft.freeze();
  }

  private static int value(SplittableRandom random, int bits, int share) {
    return random.nextInt(10) < share ? random.nextInt(1 << bits) : 0;
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int skills,
      @ForAll @IntRange(max = 20) int n) {
    StateLayout layout = new StateLayout(skills, n, 2 * n, n / 4, skills / 2);
    LearnerState state = random(seed, layout);
    String text = StateText.write(state);
    StateText.Read read = StateText.read(layout, text);
    assertEquals("", read.problem());
    assertEquals(state, read.state());
    assertTrue(text.length() <= StateText.worstLength(layout));
  }

  @Test
  void everyChangeOfOneCharacterIsNoticed() {
    StateLayout layout = new StateLayout(4, 6, 9, 2, 2);
    LearnerState blank = LearnerState.blank(layout);
    for (long seed = 0; seed < 6; seed++) {
      String text = StateText.write(random(seed, layout));
      for (int at = 0; at < text.length(); at++) {
        for (int c = 0; c < CHARACTERS.length(); c++) {
          if (text.charAt(at) != CHARACTERS.charAt(c)) {
            String changed = text.substring(0, at) + CHARACTERS.charAt(c) + text.substring(at + 1);
            StateText.Read read = StateText.read(layout, changed);
            assertFalse(read.intact(), () -> changed);
            assertEquals(blank, read.state());
          }
        }
      }
    }
  }

  @Property(tries = 500)
  void whatIsCutOrForeignIsNoState(@ForAll String foreign, @ForAll long seed) {
    StateLayout layout = new StateLayout(3, 3, 3, 1, 1);
    assertFalse(StateText.read(layout, foreign).intact());
    String text = StateText.write(random(seed, layout));
    int cut = (int) Math.floorMod(seed, (long) text.length());
    assertFalse(StateText.read(layout, text.substring(0, cut)).intact());
    assertFalse(StateText.read(layout, text + text.charAt(cut)).intact());
  }

  @Property(tries = 200)
  void aCourseThatHasGrownKeepsWhatWasThereAndStartsTheRestAnew(@ForAll long seed) {
    StateLayout old = new StateLayout(3, 4, 5, 1, 1);
    LearnerState before = random(seed, old);
    LearnerState after =
        StateText.read(new StateLayout(5, 9, 12, 3, 2), StateText.write(before)).state();
    for (SkillCell cell : SkillCell.values()) {
      for (int skill = 0; skill < 5; skill++) {
        assertEquals(skill < 3 ? before.skill(skill, cell) : 0, after.skill(skill, cell));
      }
    }
    for (ItemCell cell : ItemCell.values()) {
      assertEquals(before.item(4, cell), after.item(4, cell));
      assertEquals(0, after.item(5, cell));
    }
    for (LearnerCell cell : LearnerCell.values()) {
      assertEquals(before.get(cell), after.get(cell));
    }
  }
}

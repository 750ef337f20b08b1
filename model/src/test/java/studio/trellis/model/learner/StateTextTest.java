package studio.trellis.model.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Ints;

class StateTextTest {
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+ =";

  /** As many of everything as there are. */
  private static final Ints ALL = Ints.of(60_000, 60_000, 60_000, 60_000, 60_000);

  private static LearnerState random(long seed, StateLayout layout) {
    return RandomStates.of(seed, layout, (int) Math.floorMod(seed, StateForm.LAST + 1L));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int skills,
      @ForAll @IntRange(max = 20) int n) {
    StateLayout layout = new StateLayout(skills, n, 2 * n, n / 4, skills / 2);
    LearnerState state = random(seed, layout);
    String text = StateText.write(state);
    StateText.Read read = StateText.read(state.layout(), text);
    assertEquals("", read.problem());
    assertEquals(state, read.state());
    assertTrue(text.length() <= StateText.worstLength(state.layout(), ALL));
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
    LearnerState before = RandomStates.of(seed, old, 0);
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

  /** The goal: 300 skills, 1,000 activities and 1,500 items, all practised, in 4,096 characters. */
  @Test
  void aLargeCourseOfWhichAllIsPractisedFitsIntoWhatTheNarrowestPlatformStores() {
    int fits = -1;
    for (int level = 0; level <= StateForm.LAST; level++) {
      StateLayout large = new StateLayout(300, 1000, 1500, 20, 5, new StateForm(level, Ints.of()));
      int worst = StateText.worstLength(large, Ints.of(0, 0, 0, 0, 40));
      System.out.printf(
          Locale.ENGLISH,
          "300 skills, 1,000 activities, 1,500 items at level %d: at most %,d characters;"
              + " bits a skill %.2f, an activity %.2f, an item %.2f%n",
          level,
          worst,
          bits(1, level),
          bits(2, level),
          bits(3, level));
      fits = fits < 0 && worst <= 4096 ? level : fits;
    }
    assertEquals(2, fits);
  }

  private static double bits(int section, int level) {
    double bits = 0;
    for (int radix : Section.ALL[section].radices(Section.ALL[section].width(), level, 0)) {
      bits += Math.log(radix) / Math.log(2);
    }
    return bits;
  }

  @Property(tries = 100)
  void anotherLevelOfDetailReadsWhatItKeeps(@ForAll long seed) {
    StateLayout layout = new StateLayout(6, 8, 12, 2, 2);
    for (int from : List.of(0, 1, 3)) {
      LearnerState state = RandomStates.of(seed, layout, from);
      for (int to = 0; to <= StateForm.LAST; to++) {
        StateLayout other = layout.in(new StateForm(to, Ints.of()));
        LearnerState read = StateText.read(other, StateText.write(state)).state();
        assertEquals(read, StateText.read(other, StateText.write(read)).state());
        for (LearnerCell cell : List.of(LearnerCell.ITEM, LearnerCell.ABILITY)) {
          assertEquals(state.get(cell), read.get(cell));
        }
        for (int i = 0; i < layout.skills(); i++) {
          int estimate = state.skill(i, SkillCell.ESTIMATE);
          assertTrue(Math.abs(estimate - read.skill(i, SkillCell.ESTIMATE)) <= 1);
        }
        for (int i = 0; i < layout.activities(); i++) {
          assertEquals(state.status(i), read.status(i));
        }
      }
    }
  }
}

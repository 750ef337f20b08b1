package studio.trellis.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.EditText;
import studio.trellis.model.rule.Policies;

class PoliciesViewModelTest {
  private final Desk desk = new Desk();
  private final PoliciesViewModel policies =
      new PoliciesViewModel(desk, new Latest(Runnable::run, Runnable::run));

  @BeforeEach
  void putOnTheDesk() {
    desk.put(DemoCourse.open(DemoCourse.small()));
  }

  private static List<Setting> all() {
    List<Setting> all = new ArrayList<>(Settings.borders());
    all.addAll(Settings.fading());
    all.addAll(Settings.mastery());
    all.addAll(PracticeSettings.all());
    all.addAll(PracticeSettings.feedback());
    all.addAll(Settings.choice());
    all.addAll(Settings.completion());
    return all;
  }

  @Test
  void everySettingIsChangedByNameUndoneAndSaidInASentence() {
    Policies before = now();
    for (Setting setting : all()) {
      switch (setting) {
        case Setting.Figure figure -> {
          Amount range = figure.range(now());
          for (int value : new int[] {range.min(), range.max()}) {
            assertEquals("", policies.set(figure, figure.amount().typed(value)));
            assertEquals(value, figure.value().applyAsInt(now()));
            assertFalse(setting.means(now()).contains("{"), setting.means(now()));
          }
          for (Setting.Preset preset : figure.presets()) {
            assertEquals(
                preset.value(),
                range.read(figure.amount().typed(preset.value())).orElseThrow(),
                "a preset is in the range");
          }
        }
        case Setting.Ways ways -> {
          assertEquals(1, ways.ways().stream().filter(w -> w.chosen().test(now())).count());
          for (Setting.Way way : ways.ways()) {
            policies.choose(ways, way);
            assertTrue(way.chosen().test(now()));
            assertFalse(setting.means(now()).isBlank());
          }
        }
      }
      String name = EditText.of(desk.undoProperty().get().orElseThrow());
      assertTrue(name.startsWith(setting.title().substring(0, 10)), name);
      while (desk.undoProperty().get().isPresent()) {
        desk.undo();
      }
      assertEquals(before, now());
    }
    assertEquals(Notice.NONE, desk.noticeProperty().get());
  }

  @Test
  void bordersStayInTheirOrder() {
    Setting.Figure advancing = (Setting.Figure) Settings.borders().get(0);
    Setting.Figure proficient = (Setting.Figure) Settings.borders().get(1);

    assertEquals(
        "“70” does not fit; type a number from 0.1\u00a0% to 69.9\u00a0%.",
        policies.set(advancing, "70"));
    assertEquals(400, now().scaffold().advancing());
    assertEquals("", policies.set(proficient, "95 %".replace("95", "94.9")));
    assertEquals("", policies.set(advancing, "70"));
    assertEquals(700, now().scaffold().advancing());
  }

  @Test
  void theCurvesFollowThePoliciesWhileThePageIsInView() {
    assertTrue(policies.curvesProperty().get().isEmpty());
    desk.pageProperty().set(Pages.RULES);
    var before = policies.curvesProperty().get();
    assertFalse(before.isEmpty());
    assertFalse(PoliciesViewModel.sentence(before.getFirst()).contains("{"));
    Setting.Figure advancing = (Setting.Figure) Settings.borders().getFirst();
    policies.set(advancing, "10");
    assertFalse(before.equals(policies.curvesProperty().get()));
  }

  private Policies now() {
    return policies.policiesProperty().get();
  }
}

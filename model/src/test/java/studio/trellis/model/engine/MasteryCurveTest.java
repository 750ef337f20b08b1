package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Skill;

class MasteryCurveTest {
  @Test
  void theFirstAnswerMovesTheEstimateAsCorbettAndAndersonSay() {
    Skill.Trace trace = new Skill.Trace(250, 150, 200, 100, 0);

    List<Integer> right = MasteryCurve.of(trace, List.of(true));
    List<Integer> wrong = MasteryCurve.of(trace, List.of(false));

    double knew = 0.25 * 0.9 / (0.25 * 0.9 + 0.75 * 0.2);
    double knewStill = 0.25 * 0.1 / (0.25 * 0.1 + 0.75 * 0.8);
    assertEquals(250, right.getFirst(), 2);
    assertEquals(1000 * (knew + (1 - knew) * 0.15), right.getLast(), 4);
    assertEquals(1000 * (knewStill + (1 - knewStill) * 0.15), wrong.getLast(), 4);
  }

  @Test
  void rightAnswersLeadToMastery() {
    List<Integer> curve =
        MasteryCurve.of(Skill.Trace.DEFAULT, List.of(true, true, true, true, true));

    assertTrue(curve.getLast() > 950, String.valueOf(curve));
  }
}

package studio.trellis.preview.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.everything.ComplianceCourse;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.report.WalkReport;

class ComplianceTest {
  private static final Map<String, Map<String, String>> PEOPLE =
      ComplianceCourse.people(Walk.START / 1440);

  private static Walk walk(String who, Map<String, Integer> knows) {
    Persona persona =
        new Persona(
            "p",
            who,
            "",
            0,
            knows,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            100,
            1000,
            60,
            1,
            PEOPLE.get(who),
            Map.of());
    Walk walk = new Walk(ComplianceCourse.course(), persona, 1);
    walk.run(60);
    return walk;
  }

  private static List<String> path(Walk walk) {
    return walk.steps().stream()
        .map(step -> step.decision().activity())
        .filter(activity -> activity >= 0)
        .map(activity -> walk.names().targetId(activity))
        .distinct()
        .toList();
  }

  @Test
  void whoseRoleIsTheSameAndWhoProvedItLatelySkipsToTheUpdate() {
    assertEquals(List.of("welcome", "update"), path(walk("same, proved lately", Map.of())));
  }

  @Test
  void theOthersTakeThePartThatTheyHaveLost() {
    Map<String, Integer> labelsOnly = Map.of("label", 1000, "spill", 0);
    for (String who :
        List.of(
            "same, proved long ago",
            "changed, proved lately",
            "same, never proved",
            "nothing known")) {
      assertEquals(
          List.of("welcome", "check", "part_spill", "update"), path(walk(who, labelsOnly)), who);
    }
    assertEquals(
        List.of("welcome", "check", "update"),
        path(walk("changed, proved lately", Map.of("label", 1000, "spill", 1000))));
  }

  @Test
  void theTraceSaysWhatWasReadAndWhatWouldHaveTurnedIt() {
    Walk walk = walk("same, proved long ago", Map.of());
    String json = TreeText.write(new WalkReport(walk).json());
    assertTrue(json.contains("Role since last time: same"), json);
    assertTrue(json.contains("days since Last proved 400 ≥ 366"), json);
    assertTrue(json.contains("days since Last proved had been below 366"), json);
    assertTrue(json.contains("\"instead\":\"New this year\""), json);
  }
}

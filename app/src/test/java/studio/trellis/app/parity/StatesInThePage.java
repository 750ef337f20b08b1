package studio.trellis.app.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.everything.ComplianceCourse;
import studio.trellis.model.everything.EveryCourse;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.RandomStates;
import studio.trellis.model.learner.ReleasedStates;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateText;
import studio.trellis.packaging.verify.ScriptHost;

/**
 * The script that ships reads learner states as the JVM does: those of every released version, full
 * ones of every level of detail, and none that is damaged or another course's.
 */
final class StatesInThePage {
  private static final String NOW = "3500000";

  private StatesInThePage() {}

  static void hold(ScriptHost host) {
    Course course = EveryCourse.course();
    for (int level = 0; level <= StateForm.LAST; level++) {
      Plan plan = Detail.at(Plan.of(course), level);
      host.call("load", List.of(PlanText.write(plan)));
      for (ReleasedStates released : ReleasedStates.all()) {
        same(host, plan, released.text());
      }
      for (int from = 0; from <= StateForm.LAST; from++) {
        Plan other = Detail.at(Plan.of(course), from);
        same(host, plan, StateText.write(RandomStates.full(from, other.layout())));
      }
      String text = StateText.write(RandomStates.full(7, plan.layout()));
      for (int at = 0; at < text.length(); at += 3) {
        String changed = text.charAt(at) == 'A' ? "B" : "A";
        refused(host, text.substring(0, at) + changed + text.substring(at + 1));
      }
      Plan foreign = Plan.of(ComplianceCourse.course());
      refused(host, StateText.write(LearnerState.blank(foreign.layout())));
    }
  }

  private static void same(ScriptHost host, Plan plan, String text) {
    StateText.Read read = StateText.read(plan.layout(), text);
    assertEquals("", read.problem());
    String started = host.call("start", List.of(text, NOW, "1"));
    assertTrue(started.contains("\"resumed\":true"), started);
    LearnerState ours = new Engine(plan).adopt(read.state());
    assertEquals(StateText.write(ours), host.call("state", List.of()));
  }

  private static void refused(ScriptHost host, String text) {
    String started = host.call("start", List.of(text, NOW, "1"));
    assertTrue(started.contains("\"resumed\":false"), started);
  }
}

package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.Labels;
import studio.trellis.model.check.Severity;
import studio.trellis.model.check.Spot;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;

/**
 * Whether anybody gets stuck.
 *
 * @param states classes of states that were looked at
 * @param walks learners sent through on purpose
 * @param usedUp core skills whose cap can be used up, and required activities that can be failed as
 *     often as the engine leads there, by id
 * @param stuck a learner who gets stuck; null: none was found
 */
public record Verdict(
    Outcome outcome, int states, int walks, List<String> usedUp, @Nullable Stuck stuck) {
  private static final int MOST = 3;

  public Verdict {
    usedUp = List.copyOf(usedUp);
  }

  /** What came of it. */
  public enum Outcome {
    /** Nobody gets stuck: every class of states was gone on from. */
    SHOWN,
    /** Somebody does, and the engine really goes that way. */
    STUCK,
    /** Nobody was found who does, and not every case was looked at. */
    NOT_SHOWN
  }

  /**
   * A learner who gets stuck.
   *
   * @param lacks id of what is missing: a required activity or a core skill
   */
  public record Stuck(Story story, String lacks) {}

  /** The verdict in one sentence. */
  public String sentence() {
    return switch (outcome) {
      case SHOWN ->
          "Nobody gets stuck: shown for all "
              + number(states)
              + " classes of states that learners can come to, as far as the abstraction tells them"
              + " apart.";
      case STUCK -> "Somebody gets stuck: the engine really goes this way.";
      case NOT_SHOWN ->
          "Not shown that nobody gets stuck, and nobody was found who does: "
              + number(states)
              + " classes of states were looked at, and "
              + number(walks)
              + " learners were sent through on purpose.";
    };
  }

  /** The verdict as findings. */
  public List<Finding> findings(Course course) {
    List<Finding> out = new ArrayList<>();
    Labels labels = new Labels(course);
    if (stuck != null) {
      boolean skill = course.skills().has(stuck.lacks());
      EntityKind kind = skill ? EntityKind.SKILL : EntityKind.ACTIVITY;
      String story = errors(stuck.story());
      out.add(
          new Finding(
              "proof.stuck",
              Severity.ERROR,
              new Spot(kind, stuck.lacks(), ""),
              skill ? "proof.stuck.skill" : "proof.stuck.activity",
              List.of(labels.title(stuck.lacks()), story)));
    }
    for (String id : usedUp) {
      boolean skill = course.skills().has(id);
      out.add(
          new Finding(
              "proof.used-up",
              Severity.NOTE,
              new Spot(skill ? EntityKind.SKILL : EntityKind.ACTIVITY, id, ""),
              skill ? "proof.used-up.skill" : "proof.used-up.activity",
              List.of(labels.title(id))));
    }
    return out;
  }

  /** What somebody got wrong on the way, in short. */
  private static String errors(Story story) {
    List<String> wrong =
        story.lines().stream().filter(line -> line.contains(" wrong in ")).toList();
    if (wrong.isEmpty()) {
      return "no answer was wrong";
    }
    String first = String.join(", ", wrong.subList(0, Math.min(MOST, wrong.size())));
    return "who " + first + (wrong.size() > MOST ? ", …" : "");
  }

  private static String number(long number) {
    StringBuilder out = new StringBuilder(Long.toString(number));
    for (int i = out.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}

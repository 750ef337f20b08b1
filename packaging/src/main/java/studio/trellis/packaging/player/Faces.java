package studio.trellis.packaging.player;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Changes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;

/** What the engine says, as the JSON texts that the page reads. */
final class Faces {
  private Faces() {}

  static String started(boolean resumed, String problem, int seed) {
    return new JsonOut()
        .flag("resumed", resumed)
        .text("problem", problem)
        .number("seed", seed)
        .end();
  }

  static String decision(Plan plan, Decision d, LearnerState state) {
    boolean end = d.kind() == Decision.Kind.END || d.kind() == Decision.Kind.PAUSE;
    int recommended =
        d.recommended() >= 0 && d.recommended() < d.offers().size()
            ? d.offers().at(d.recommended())
            : -1;
    return new JsonOut()
        .text("kind", Words.of(d.kind()))
        .number("activity", d.activity())
        .number("item", d.item())
        .text("level", Words.of(d.level()))
        .flag("askConfidence", d.askConfidence())
        .text("feedback", Words.of(d.feedback()))
        .flag("retry", d.retry())
        .flag("aside", state.get(LearnerCell.RETEST) == 1)
        .numbers("offers", d.offers())
        .number("recommended", recommended)
        .numbers("messages", d.messages())
        .number("hints", state.get(LearnerCell.HINTS))
        .number("steps", state.get(LearnerCell.STEPS))
        .number("answered", state.get(LearnerCell.VISIT_ANSWERS))
        .number("right", state.get(LearnerCell.VISIT_RIGHT))
        .number("hidden", hidden(state, d.activity()))
        .flag("testOut", !end && testOut(plan, d, state))
        .flag("decline", !end && decline(plan, d))
        .end();
  }

  private static boolean testOut(Plan plan, Decision d, LearnerState state) {
    return d.kind() == Decision.Kind.PRESENT
        && plan.policies().choice().testOut()
        && plan.activities().get(d.activity()).kind() == ActivityKind.PRACTICE
        && !plan.activities().get(d.activity()).required()
        && state.status(d.activity()) != Status.PASSED
        && state.get(LearnerCell.TEST_OUT) == 0
        && state.get(LearnerCell.RETEST) == 0;
  }

  private static boolean decline(Plan plan, Decision d) {
    PlanActivity activity = d.activity() < 0 ? null : plan.activities().get(d.activity());
    boolean bound = d.kind() == Decision.Kind.PRESENT && activity != null && activity.required();
    return plan.policies().choice().decline() && !bound;
  }

  static String standing(Plan plan, Standing standing, Changes changes, Ints fading) {
    StringBuilder skills = new StringBuilder("[");
    for (int position = 0; position < plan.skills().size(); position++) {
      skills.append(position == 0 ? "" : ",").append(skill(find(standing, position), changes));
    }
    return new JsonOut()
        .raw("skills", skills.append(']').toString())
        .flag("complete", standing.complete())
        .number("score", standing.score())
        .number("progress", standing.progress())
        .number("sureAnswers", standing.sureAnswers())
        .number("sureRight", standing.sureRight())
        .number("sureSum", standing.sureSum())
        .number("calibration", standing.calibration())
        .number("session", standing.session())
        .number("away", standing.away())
        .numbers("fading", fading)
        .end();
  }

  private static Standing.@Nullable OfSkill find(Standing standing, int position) {
    for (Standing.OfSkill skill : standing.skills()) {
      if (skill.skill() == position) {
        return skill;
      }
    }
    return null;
  }

  private static String skill(Standing.@Nullable OfSkill s, Changes changes) {
    return s == null
        ? "null"
        : new JsonOut()
            .number("start", s.start())
            .number("now", s.now())
            .text("band", Words.of(s.band()))
            .number("answers", s.answers())
            .flag("mastered", s.mastered())
            .flag("edge", s.edge())
            .number("recall", s.recall())
            .number("sure", s.sure())
            .number("goal", s.goal())
            .number("needs", s.needs())
            .number("due", s.due())
            .number("from", changes.from(s.skill()))
            .numbers("because", changes.counts(s.skill()))
            .end();
  }

  /**
   * A digit of {@link Status} for each activity, 1 for each item answered; by position the day on
   * which required activities were done, days since 2020-01-01, and the blocks that rules have
   * hidden, as bits; and of the visit under way the items whose feedback is still to come, each
   * followed by 1 when it was right.
   */
  static String seen(Plan plan, LearnerState state, Ints withheld) {
    StringBuilder activities = new StringBuilder();
    JsonOut days = new JsonOut();
    JsonOut hidden = new JsonOut();
    for (int i = 0; i < plan.activities().size(); i++) {
      activities.append(state.status(i).ordinal());
      some(days, i, state.activity(i, ActivityCell.DONE_DAY));
      some(hidden, i, hidden(state, i));
    }
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < plan.items().size(); i++) {
      items.append(state.item(i, ItemCell.ATTEMPTS) > 0 ? 1 : 0);
    }
    return new JsonOut()
        .text("activities", activities.toString())
        .text("items", items.toString())
        .raw("days", days.end())
        .raw("hidden", hidden.end())
        .number("visit", state.get(LearnerCell.ACTIVITY) - 1)
        .numbers("withheld", withheld)
        .end();
  }

  private static void some(JsonOut out, int position, int value) {
    if (value > 0) {
      out.number("" + position, value);
    }
  }

  private static int hidden(LearnerState state, int activity) {
    return activity < 0 ? 0 : state.activity(activity, ActivityCell.HIDDEN) >> 4;
  }

  static String reasons(List<Reason> reasons) {
    StringBuilder out = new StringBuilder("[");
    for (Reason r : reasons) {
      out.append(out.length() == 1 ? "" : ",")
          .append(
              new JsonOut()
                  .text("step", Words.of(r.step()))
                  .text("outcome", Words.of(r.outcome()))
                  .text("why", Words.of(r.why()))
                  .number("subject", r.subject())
                  .number("target", r.target())
                  .numbers("values", r.values())
                  .end());
    }
    return out.append(']').toString();
  }
}

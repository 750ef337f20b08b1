package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.PlanItem;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.rule.Scaffold;

/**
 * What learners can do who go where they are led: answer right or wrong, surely or not and with as
 * many hints as some condition asks about, read, rate themselves, choose, and come back another day
 * where a condition reads that.
 */
final class Moves {
  private static final int[] RATINGS = {0, 2, 4};
  private static final int SECONDS = 30;
  private static final int SURE = 3;
  private static final int SESSIONS = 3;
  private final Plan plan;
  private final Reads reads;

  Moves(Plan plan, Reads reads) {
    this.plan = plan;
    this.reads = reads;
  }

  /** The moves, the best answer first. */
  List<Move> of(Decision decision) {
    return switch (decision.kind()) {
      case PRESENT -> decision.item() < 0 ? page(decision) : item(decision);
      case OFFER -> choices(decision);
      case PAUSE -> List.of(comingBack());
      case END -> List.of();
    };
  }

  private List<Move> page(Decision decision) {
    PlanActivity activity = plan.activities().get(decision.activity());
    List<Move> out = new ArrayList<>();
    if (activity.kind() == ActivityKind.SELF_ASSESSMENT && activity.skills().size() > 0) {
      for (int rating : RATINGS) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < activity.skills().size(); i++) {
          evidence.add(new Evidence.Rated(activity.skills().at(i), rating));
        }
        evidence.add(new Evidence.Finished());
        out.add(new Move(Move.Kind.RATED, evidence, 0));
      }
    } else {
      out.add(Move.of(Move.Kind.READ, new Evidence.Finished()));
    }
    LearnerState state = decision.after();
    if (reads.sessions && state.get(LearnerCell.SESSION) < SESSIONS) {
      out.add(comingBack());
    }
    return out;
  }

  /** Another day. */
  static Move comingBack() {
    return new Move(Move.Kind.CAME_BACK, List.of(new Evidence.SessionBegan()), 1);
  }

  private List<Move> item(Decision decision) {
    if (decision.level() == Scaffold.WORKED) {
      return List.of(Move.of(Move.Kind.READ, new Evidence.Finished()));
    }
    int item = decision.item();
    PlanItem asked = plan.items().get(item);
    boolean sure = decision.askConfidence() && confidenceMatters();
    List<Move> out = new ArrayList<>();
    out.add(answer(Move.Kind.RIGHT, 0, reads.key(item), decision.askConfidence() ? SURE : -1));
    int hints = Math.min(reads.hints, asked.hints());
    if (decision.level() == Scaffold.HINTED && hints > 0) {
      out.add(answer(Move.Kind.RIGHT, hints, reads.key(item), decision.askConfidence() ? 1 : -1));
    }
    for (int wrong : reads.wrong(item)) {
      out.add(answer(Move.Kind.WRONG, 0, wrong, decision.askConfidence() ? 0 : -1));
      if (sure) {
        out.add(answer(Move.Kind.WRONG, 0, wrong, SURE));
      }
    }
    return out;
  }

  private boolean confidenceMatters() {
    return reads.confidence || plan.policies().practice().retestAfter() > 0;
  }

  private static Move answer(Move.Kind kind, int hints, int options, int confidence) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < hints; i++) {
      evidence.add(new Evidence.HintShown());
    }
    evidence.add(new Evidence.Answered(options, kind == Move.Kind.RIGHT, confidence, SECONDS));
    return new Move(kind, evidence, 0);
  }

  private static List<Move> choices(Decision decision) {
    List<Move> out = new ArrayList<>();
    out.add(chosen(decision, decision.recommended()));
    for (int i = 0; i < decision.offers().size(); i++) {
      if (i != decision.recommended()) {
        out.add(chosen(decision, i));
      }
    }
    return out;
  }

  private static Move chosen(Decision decision, int index) {
    return Move.of(Move.Kind.CHOSE, new Evidence.Chose(decision.offers().at(index)));
  }
}

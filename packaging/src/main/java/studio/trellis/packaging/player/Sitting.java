package studio.trellis.packaging.player;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.engine.Changes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Replay;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.EvidenceText;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;

/** One learner in front of one course: all that the page's engine remembers between two calls. */
final class Sitting {
  private @Nullable Engine engine;
  private @Nullable LearnerState state;
  private @Nullable Changes changes;
  private List<Reason> reasons = List.of();
  private @Nullable LearnerState written;
  private String text = "";

  void load(String plan) {
    engine = new Engine(PlanText.read(plan));
    state = null;
    reasons = List.of();
  }

  String start(String text, int seed) {
    LearnerState blank = engine().begin(seed);
    reasons = List.of();
    String problem = "";
    boolean resumed = false;
    if (text.isEmpty()) {
      state = blank;
    } else {
      StateText.Read read = StateText.read(engine().plan().layout(), text);
      resumed = read.intact();
      problem = read.problem();
      state = resumed ? engine().adopt(read.state()) : blank;
    }
    changes = engine().changes(state());
    return Faces.started(resumed, problem, state().get(LearnerCell.SEED));
  }

  String next(int now) {
    Decision decision = engine().decide(state(), now);
    state = decision.after();
    if (reasons.isEmpty() || !resumes(decision)) {
      reasons = decision.reasons();
    }
    return Faces.decision(engine().plan(), decision, state());
  }

  /** Asking again for what is shown keeps the reasons for which it came. */
  private static boolean resumes(Decision decision) {
    for (Reason reason : decision.reasons()) {
      if (reason.why() == Reason.Why.RESUME) {
        return true;
      }
    }
    return false;
  }

  void record(String evidence, int now) {
    LearnerState before = state();
    Evidence taken = EvidenceText.read(new IntReader(evidence));
    state = engine().record(before, taken, now);
    changes().note(before, taken, state());
  }

  /** Asked for more than once after each answer, and written once. */
  String stateText() {
    LearnerState now = state();
    if (!now.equals(written)) {
      written = now;
      text = StateText.write(now);
    }
    return text;
  }

  String standing(int now) {
    return Faces.standing(
        engine().plan(), engine().standing(state(), now), changes(), engine().fading(state(), now));
  }

  String seen() {
    return Faces.seen(engine().plan(), state(), engine().withheld(state()));
  }

  String why() {
    return Faces.reasons(reasons);
  }

  String replays(String logs) {
    StringBuilder out = new StringBuilder();
    for (String log : Lines.of(logs)) {
      int seed = new IntReader(log).next();
      out.append(out.length() == 0 ? "" : "\n")
          .append(Replay.digest(engine(), seed, afterSeed(log)));
    }
    return out.toString();
  }

  String replayed(String log, String index) {
    int seed = new IntReader(log).next();
    return Replay.decision(engine(), seed, afterSeed(log), new IntReader(index).next());
  }

  private static String afterSeed(String log) {
    return log.substring(log.indexOf(' ') + 1);
  }

  private LearnerState state() {
    if (state == null) {
      throw new IllegalStateException("no learner has started");
    }
    return state;
  }

  private Changes changes() {
    if (changes == null) {
      throw new IllegalStateException("no learner has started");
    }
    return changes;
  }

  private Engine engine() {
    if (engine == null) {
      throw new IllegalStateException("no course is loaded");
    }
    return engine;
  }
}

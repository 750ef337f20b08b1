package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;

/** What would have turned the decisions of a walk, worked out only when it is asked. */
public final class Turns {
  private static final int MOST = 3;
  private final Names names;
  private final ReadingText readings;
  private final StepText titles;

  public Turns(Names names) {
    this.names = names;
    this.readings = new ReadingText(names);
    this.titles = new StepText(names);
  }

  /** For each step of a walk, the nearest changes that would have led elsewhere. */
  public static List<List<Turn>> of(Walk walk) {
    return of(walk, 1, Integer.MAX_VALUE);
  }

  /** For one step of a walk, from 1. */
  public static List<Turn> of(Walk walk, int step) {
    List<List<Turn>> out = of(walk, step, step);
    return out.isEmpty() ? List.of() : out.getLast();
  }

  private static List<List<Turn>> of(Walk walk, int from, int to) {
    Engine engine = walk.engine();
    LearnerState state = engine.begin(walk.seed());
    List<List<Turn>> out = new ArrayList<>();
    int step = 0;
    for (LearnerLog.Entry entry : walk.log()) {
      if (!(entry.evidence() instanceof Evidence.Met)) {
        state = engine.record(state, entry.evidence(), entry.minute());
        continue;
      }
      step++;
      Turn tried = walk.tried().get(step);
      state = tried == null ? state : tried.on(engine, state);
      Decision decision = engine.decide(state, entry.minute());
      if (step >= from) {
        out.add(Turn.of(engine, state, entry.minute(), decision, MOST));
      }
      if (step == to) {
        break;
      }
      state = decision.after();
    }
    return out;
  }

  /** What would have had to be otherwise: "mastery of Objections had been at least 60 %". */
  public String had(Turn turn) {
    List<String> out = turn.changed().stream().map(readings::had).toList();
    return String.join(Say.of("turn.and"), out);
  }

  /** Where it would have led. */
  public String instead(Turn turn) {
    Decision instead = turn.instead();
    return instead.kind() == Decision.Kind.PRESENT
        ? names.activity(instead.activity())
        : titles.of(instead);
  }

  /** The whole as a sentence: "If mastery …, “Negotiation” would have come". */
  public String of(Turn turn) {
    return Say.of("turn", had(turn), instead(turn));
  }

  /** The values that a reason of a rule or link read, each in words. */
  public List<String> readings(Reason reason) {
    return Reading.of(reason).stream().map(readings::of).toList();
  }
}

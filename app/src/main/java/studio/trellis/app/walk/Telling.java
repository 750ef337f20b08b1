package studio.trellis.app.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.trellis.app.text.Text;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.learner.Evidence;
import studio.trellis.preview.walk.EvidenceWords;
import studio.trellis.preview.walk.Names;
import studio.trellis.preview.walk.ReasonText;
import studio.trellis.preview.walk.StepText;
import studio.trellis.preview.walk.Turns;
import studio.trellis.preview.walk.Walk;

/** Puts decisions, and what learners do with them, into words. */
final class Telling {
  private final Names names;
  private final StepText titles;
  private final ReasonText reasons;
  private final EvidenceWords evidence;
  private final Turns turns;

  Telling(Names names) {
    this.names = names;
    titles = new StepText(names);
    reasons = new ReasonText(names);
    evidence = new EvidenceWords(names);
    turns = new Turns(names);
  }

  String title(Decision decision) {
    return titles.of(decision);
  }

  String skill(int position) {
    return names.skill(position);
  }

  PathLine line(int number, Decision decision, List<Evidence> did, int minutes) {
    boolean bad =
        did.stream().anyMatch(e -> e instanceof Evidence.Answered answer && !answer.right());
    String activity = decision.activity() < 0 ? "" : names.targetId(decision.activity());
    String time = minutes < 0 ? Text.of("walk.now") : Text.of("walk.minutes", minutes);
    return new PathLine(number, activity, titles.of(decision), evidence.of(did), time, bad);
  }

  /** Why this decision came, the deciding reason first. */
  List<WhyLine> why(Decision decision) {
    List<WhyLine> lines = new ArrayList<>();
    for (Reason reason : decision.reasons()) {
      if (reason.why() != Reason.Why.NOTHING_DUE) {
        lines.add(new WhyLine(weight(reason), reasons.of(reason)));
      }
    }
    lines.sort(Comparator.comparing(WhyLine::weight));
    return lines;
  }

  /** What would have turned a step of a walk. */
  List<WhyLine> turns(Walk walk, int step) {
    return Turns.of(walk, step).stream()
        .map(turn -> new WhyLine(WhyLine.Weight.TURN, turns.of(turn)))
        .toList();
  }

  private static WhyLine.Weight weight(Reason reason) {
    return switch (reason.outcome()) {
      case WON -> WhyLine.Weight.WON;
      case ALSO -> WhyLine.Weight.ALSO;
      case WOULD_HAVE -> WhyLine.Weight.OTHERWISE;
      case NOT_MET, NOTHING -> WhyLine.Weight.NOT;
    };
  }
}

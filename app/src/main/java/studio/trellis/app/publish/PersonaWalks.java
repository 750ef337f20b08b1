package studio.trellis.app.publish;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.EvidenceText;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.target.Walkthrough;
import studio.trellis.packaging.target.Walkthrough.Ending;
import studio.trellis.packaging.target.Walkthrough.Happened;
import studio.trellis.packaging.target.Walkthroughs;
import studio.trellis.preview.walk.BuiltInPersonas;
import studio.trellis.preview.walk.EvidenceWords;
import studio.trellis.preview.walk.ReasonText;
import studio.trellis.preview.walk.StepText;
import studio.trellis.preview.walk.Turns;
import studio.trellis.preview.walk.Walk;
import studio.trellis.preview.walk.WalkStep;

/**
 * The walks of a course's personas, and of those that come with Trellis, in words for reviewers.
 */
public final class PersonaWalks implements Walkthroughs {
  private static final int SEED = 1;
  private final Course course;

  public PersonaWalks(Course course) {
    this.course = course;
  }

  @Override
  public List<Walkthrough> of(int mostSteps) {
    return BuiltInPersonas.of(course).stream().map(p -> walk(p, mostSteps)).toList();
  }

  private Walkthrough walk(Persona persona, int mostSteps) {
    Walk walk = new Walk(course, persona, SEED);
    walk.run(mostSteps);
    List<Walkthrough.Step> steps = new ArrayList<>();
    List<List<Turn>> turns = Turns.of(walk);
    Words words = new Words(walk);
    int from = 0;
    for (WalkStep step : walk.steps()) {
      List<LearnerLog.Entry> log = walk.log().subList(from, from + step.evidence().size());
      from += step.evidence().size();
      steps.add(words.step(step, turns.get(step.number() - 1), log));
    }
    Ending ending = walk.left() ? Ending.LEFT : walk.over() ? Ending.END : Ending.CUT;
    return new Walkthrough(persona.title(), persona.description(), SEED, ending, steps);
  }

  /** One walk's steps in words. */
  private static final class Words {
    private final StepText titles;
    private final ReasonText reasons;
    private final EvidenceWords evidence;
    private final Turns turns;

    Words(Walk walk) {
      titles = new StepText(walk.names());
      reasons = new ReasonText(walk.names());
      evidence = new EvidenceWords(walk.names());
      turns = new Turns(walk.names());
    }

    Walkthrough.Step step(WalkStep step, List<Turn> turned, List<LearnerLog.Entry> log) {
      List<String> came = new ArrayList<>();
      List<String> considered = new ArrayList<>();
      for (Reason reason : step.decision().reasons()) {
        if (reason.why() == Reason.Why.NOTHING_DUE) {
          continue;
        }
        if (reason.outcome() == Outcome.WON) {
          came.addFirst(reasons.of(reason));
        } else if (reason.outcome() == Outcome.ALSO) {
          came.add(reasons.of(reason));
        } else {
          considered.add(reasons.of(reason));
        }
      }
      int met = 0;
      while (!(log.get(met).evidence() instanceof Evidence.Met)) {
        met++;
      }
      return new Walkthrough.Step(
          step.minute(),
          step.minutes(),
          step.beganSession() && step.number() > 1,
          titles.of(step.decision()),
          evidence.of(
              step.evidence().stream().filter(e -> !(e instanceof Evidence.SessionBegan)).toList()),
          came,
          considered,
          turned.stream().map(turns::of).toList(),
          happened(log.subList(0, met)),
          happened(log.subList(met + 1, log.size())));
    }

    private static List<Happened> happened(List<LearnerLog.Entry> log) {
      return log.stream()
          .map(
              entry -> {
                IntWriter out = new IntWriter();
                EvidenceText.write(out, entry.evidence());
                return new Happened(entry.minute(), out.text());
              })
          .toList();
    }
  }
}

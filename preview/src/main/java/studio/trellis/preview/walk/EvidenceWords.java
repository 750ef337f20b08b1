package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.learner.Evidence;

/** What a learner did at one step, in a few words: "2 hints · wrong, certain". */
public final class EvidenceWords {
  /** So many self-ratings are told one by one no more. */
  private static final int MANY = 4;

  private final Names names;

  public EvidenceWords(Names names) {
    this.names = names;
  }

  /** The summary; empty when nothing was done. */
  public String of(List<Evidence> evidence) {
    List<String> out = new ArrayList<>();
    int hints = 0;
    int steps = 0;
    int rightSteps = 0;
    for (Evidence e : evidence) {
      hints += e instanceof Evidence.HintShown ? 1 : 0;
      steps += e instanceof Evidence.StepAnswered ? 1 : 0;
      rightSteps += e instanceof Evidence.StepAnswered(boolean right) && right ? 1 : 0;
    }
    if (steps > 0) {
      out.add(Say.of("did.steps", rightSteps, steps));
    }
    if (hints > 0) {
      out.add(Say.of("did.hints", hints));
    }
    String rated = rated(evidence);
    if (!rated.isEmpty()) {
      out.add(rated);
    }
    for (Evidence e : evidence) {
      String words = e instanceof Evidence.Rated && !rated.isEmpty() ? "" : one(e);
      if (!words.isEmpty()) {
        out.add(words);
      }
    }
    return String.join(" · ", out);
  }

  /** Many self-ratings in one: how many, and the one that came most often; empty: they are few. */
  private static String rated(List<Evidence> evidence) {
    int[] often = new int[5];
    int all = 0;
    int most = 0;
    for (Evidence e : evidence) {
      if (e instanceof Evidence.Rated given) {
        all++;
        often[given.rating()]++;
        most = often[given.rating()] > often[most] ? given.rating() : most;
      }
    }
    return all < MANY ? "" : Say.of("did.rated-many", all, Say.of("rating." + most), often[most]);
  }

  private String one(Evidence evidence) {
    return switch (evidence) {
      case Evidence.SessionBegan e -> Say.of("did.session");
      case Evidence.AttributeGiven e ->
          Say.of("did.attribute", names.attribute(e.attribute()), given(e));
      case Evidence.Rated e ->
          Say.of("did.rated", names.skill(e.skill()), Say.of("rating." + e.rating()));
      case Evidence.Answered e -> answered(e);
      case Evidence.Finished e -> Say.of("did.read");
      case Evidence.Chose e -> Say.of("did.chose", names.target(e.target()));
      case Evidence.Declined e -> Say.of("did.declined");
      case Evidence.TestOut e -> Say.of("did.test-out", names.activity(e.activity()));
      case Evidence.Review e -> Say.of(e.minutes() > 0 ? "did.review" : "did.review-later");
      case Evidence.HintShown e -> "";
      case Evidence.StepAnswered e -> "";
      case Evidence.Met e -> "";
    };
  }

  private String given(Evidence.AttributeGiven e) {
    return e.value() == 0 ? Say.of("did.not-known") : names.value(e.attribute(), e.value() - 1);
  }

  private static String answered(Evidence.Answered e) {
    String result = Say.of(e.right() ? "did.right" : "did.wrong");
    return e.confidence() < 0 ? result : result + ", " + Say.of("sure." + e.confidence());
  }
}

package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Words;
import studio.trellis.model.engine.Decision;

/** What a decision shows, as a title: "Objections, first round · question 2 · hinted". */
public final class StepText {
  private final Names names;

  public StepText(Names names) {
    this.names = names;
  }

  /** The title of what is shown. */
  public String of(Decision decision) {
    return switch (decision.kind()) {
      case END -> Say.of("step.end");
      case PAUSE -> Say.of("step.pause");
      case OFFER -> Say.of("step.offer", String.join(" | ", offers(decision)));
      case PRESENT ->
          decision.item() < 0 ? names.activity(decision.activity()) : question(decision);
    };
  }

  private String question(Decision decision) {
    String level = Say.of("level." + Words.of(decision.level()));
    return Say.of(
        decision.retry() ? "step.question.again" : "step.question",
        names.activity(decision.activity()),
        names.question(decision.item()),
        level);
  }

  private List<String> offers(Decision decision) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < decision.offers().size(); i++) {
      String title = names.target(decision.offers().at(i));
      out.add(i == decision.recommended() ? Say.of("step.recommended", title) : title);
    }
    return out;
  }
}

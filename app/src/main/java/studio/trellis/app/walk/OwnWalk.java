package studio.trellis.app.walk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.EvidenceText;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;

/**
 * A walk that somebody takes on the page: the studio's engine takes in each event of the page's
 * engine, and compares the states. One difference is enough to tell that they do not agree.
 */
final class OwnWalk {
  private static final LocalDateTime EPOCH = LocalDateTime.of(2020, 1, 1, 0, 0);

  private final Engine engine;
  private final List<Evidence> did = new ArrayList<>();
  private LearnerState state;
  private @Nullable Decision decision;
  private int compared;
  private boolean agrees = true;

  /** Goes on from the state that the page has now. */
  OwnWalk(Engine engine, String pageState) {
    this.engine = engine;
    this.state = StateText.read(engine.plan().layout(), pageState).state();
  }

  /** The page's engine has decided; {@code pageState} is its state after that. */
  Decision decided(String pageState) {
    int now = minutes();
    Decision made = engine.decide(state, now);
    // The page may have read its clock a moment before the minute changed.
    if (!StateText.write(made.after()).equals(pageState)) {
      Decision before = engine.decide(state, now - 1);
      made = StateText.write(before.after()).equals(pageState) ? before : made;
    }
    state = made.after();
    decision = made;
    did.clear();
    compare(pageState);
    return made;
  }

  /** The learner did something on the page. */
  void recorded(String evidence, int now, String pageState) {
    Evidence read = EvidenceText.read(new IntReader(evidence));
    state = engine.record(state, read, now);
    did.add(read);
    compare(pageState);
  }

  private void compare(String pageState) {
    compared++;
    agrees &= StateText.write(state).equals(pageState);
  }

  LearnerState state() {
    return state;
  }

  @Nullable Decision decision() {
    return decision;
  }

  List<Evidence> did() {
    return List.copyOf(did);
  }

  int compared() {
    return compared;
  }

  boolean agrees() {
    return agrees;
  }

  private static int minutes() {
    return (int) ChronoUnit.MINUTES.between(EPOCH, LocalDateTime.now(ZoneId.systemDefault()));
  }
}

package studio.trellis.app.walk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.trellis.app.text.Text;
import studio.trellis.model.engine.Replay;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.preview.walk.Walk;

/** What the studio's engine and that of the learner's page say about one walk, in words. */
final class Agreement {
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(Tone.QUIET);

  /** How it is said. */
  enum Tone {
    /** Nothing was compared. */
    QUIET,
    GOOD,
    BAD
  }

  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Tone> toneProperty() {
    return tone.getReadOnlyProperty();
  }

  /** Says something, with nothing compared. */
  void say(String words) {
    say(Tone.QUIET, words);
  }

  private void say(Tone how, String words) {
    tone.set(how);
    text.set(words);
  }

  /** Compares a walk with the digest that the page's engine made of its log. */
  void compare(Walk walk, String digest) {
    String here = Replay.digest(walk.engine(), walk.seed(), LearnerLog.write(walk.log()));
    boolean same = here.equals(digest);
    say(
        same ? Tone.GOOD : Tone.BAD,
        Text.of(same ? "walk.agree" : "walk.disagree", walk.steps().size()));
  }

  /** Says what came of the events of the page so far. */
  void follow(OwnWalk mine) {
    say(
        mine.agrees() ? Tone.GOOD : Tone.BAD,
        Text.of(mine.agrees() ? "walk.agree-events" : "walk.disagree", mine.compared()));
  }
}

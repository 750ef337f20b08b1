package studio.trellis.model.engine;

import java.util.List;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.StateText;

/**
 * Runs a log through the engine again and boils every decision, reason and state down to a digest,
 * by which two engines are compared: the studio's and the one in a package.
 */
public final class Replay {
  private final Engine engine;
  private int first = 0x811c9dc5;
  private int second = 0x01000193;
  private int decisions;

  private Replay(Engine engine) {
    this.engine = engine;
  }

  /** How many decisions a log had, and the digest over them: {@code decisions:digest}. */
  public static String digest(Engine engine, int seed, String log) {
    Replay replay = new Replay(engine);
    replay.run(seed, LearnerLog.read(log), -1);
    return replay.decisions + ":" + hex(replay.first) + hex(replay.second);
  }

  /**
   * The decision of number {@code index}, from 0, and the state after it, in full; empty when there
   * is none.
   */
  public static String decision(Engine engine, int seed, String log, int index) {
    return new Replay(engine).run(seed, LearnerLog.read(log), index);
  }

  private String run(int seed, List<LearnerLog.Entry> log, int wanted) {
    LearnerState state = engine.begin(seed);
    for (LearnerLog.Entry entry : log) {
      if (entry.evidence() instanceof Evidence.Met) {
        Decision decision = engine.decide(state, entry.minute());
        state = decision.after();
        String text = decision.text() + " | " + StateText.write(state);
        if (decisions == wanted) {
          return text;
        }
        decisions++;
        add(text);
      } else {
        state = engine.record(state, entry.evidence(), entry.minute());
      }
    }
    add(StateText.write(state));
    return "";
  }

  /** FNV-1a over the characters, once as it is and once from another start with another mixing. */
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      first = times(first ^ c, 0x01000193);
      second = times(second + c, 0x5bd1e995) ^ (second >>> 15);
    }
  }

  private static int times(int a, int b) {
    return a * b;
  }

  private static String hex(int value) {
    StringBuilder out = new StringBuilder();
    for (int shift = 28; shift >= 0; shift -= 4) {
      out.append("0123456789abcdef".charAt((value >>> shift) & 15));
    }
    return out.toString();
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.LearnerState;

/**
 * What would have turned a decision: had these values been otherwise, another one would have come.
 * Never guessed: the state is changed and decided upon again.
 *
 * @param changed values that a rule or link read, with what they would have been as {@code read}
 * @param instead what would have come
 */
public record Turn(List<Reading> changed, Decision instead) {
  /** Values that are changed together at most. */
  private static final int TOGETHER = 3;

  public Turn {
    changed = List.copyOf(changed);
  }

  /**
   * The nearest changes that turn a decision, the nearest first, each to another outcome.
   *
   * @param state before the decision was made
   * @param decision what {@link Engine#decide} gave for that state and minute, with its reasons
   * @param most how many are wanted
   */
  public static List<Turn> of(
      Engine engine, LearnerState state, int now, Decision decision, int most) {
    List<Ranked> found = new ArrayList<>();
    for (List<Reading> tried : singles(decision)) {
      add(found, engine, state, now, decision, tried);
    }
    if (found.isEmpty()) {
      for (List<Reading> tried : together(decision)) {
        add(found, engine, state, now, decision, tried);
      }
    }
    found.sort(Comparator.comparingInt(Ranked::distance));
    List<Turn> out = new ArrayList<>();
    Set<String> outcomes = new TreeSet<>();
    for (Ranked ranked : found) {
      if (out.size() < most && outcomes.add(outcome(ranked.turn().instead()))) {
        out.add(ranked.turn());
      }
    }
    return out;
  }

  /**
   * What comes when all of these values are otherwise, each just so much that its comparison comes
   * out the other way; null: one of them cannot be changed by itself.
   */
  public static @Nullable Turn by(Engine engine, LearnerState state, int now, List<Reading> read) {
    Draft draft = state.draft();
    Facts facts = new Facts(engine.plan(), new Grid(), draft);
    List<Reading> changed = new ArrayList<>();
    for (Reading one : read) {
      int to = Otherwise.flipped(one, facts);
      if (to < 0 || !Otherwise.set(facts, one.kind(), one.subject(), to)) {
        return null;
      }
      changed.add(new Reading(one.kind(), one.subject(), one.compare(), one.wanted(), to));
    }
    return new Turn(changed, engine.decide(draft.freeze(), now));
  }

  /** The state with what this changes: from it comes {@link #instead}. */
  public LearnerState on(Engine engine, LearnerState state) {
    Draft draft = state.draft();
    Facts facts = new Facts(engine.plan(), new Grid(), draft);
    for (Reading one : changed) {
      Otherwise.set(facts, one.kind(), one.subject(), one.read());
    }
    return draft.freeze();
  }

  private record Ranked(int distance, Turn turn) {}

  private static void add(
      List<Ranked> found,
      Engine engine,
      LearnerState state,
      int now,
      Decision decision,
      List<Reading> tried) {
    Turn turn = by(engine, state, now, tried);
    if (turn != null && !outcome(turn.instead()).equals(outcome(decision))) {
      int distance = 0;
      for (int i = 0; i < tried.size(); i++) {
        distance += Otherwise.distance(tried.get(i), turn.changed().get(i).read());
      }
      found.add(new Ranked(distance, turn));
    }
  }

  /** What a learner would call another way: where they are led, not which question. */
  private static String outcome(Decision decision) {
    return decision.kind() + " " + decision.activity() + " " + decision.offers();
  }

  private static List<List<Reading>> singles(Decision decision) {
    List<List<Reading>> out = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Reason reason : decision.reasons()) {
      for (Reading reading : Reading.of(reason)) {
        if (known.add(reading.toString())) {
          out.add(List.of(reading));
        }
      }
    }
    return out;
  }

  /** All that kept a rule or link from holding, where it is little. */
  private static List<List<Reading>> together(Decision decision) {
    List<List<Reading>> out = new ArrayList<>();
    for (Reason reason : decision.reasons()) {
      if (reason.outcome() == Reason.Outcome.NOT_MET) {
        List<Reading> missing =
            Reading.of(reason).stream()
                .filter(r -> r.read() < 0 || !r.compare().holds(r.read(), r.wanted()))
                .toList();
        if (missing.size() > 1 && missing.size() <= TOGETHER) {
          out.add(missing);
        }
      }
    }
    return out;
  }
}

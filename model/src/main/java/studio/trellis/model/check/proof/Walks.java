package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.Shuffle;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;

/**
 * Learners sent through a course on purpose: who never get one skill or one assessment right, and
 * who err now and then. What they do not meet is not shown.
 */
final class Walks {
  private static final int LONGEST = 3000;
  private static final int CHANCE_WALKS = 200;
  private static final int[] ERRORS = {10, 40, 80};
  private final World world;
  private final BooleanSupplier stop;
  private final Set<String> usedUp = new TreeSet<>();
  private int walked;
  private int left;
  private @Nullable Way shortest;

  /**
   * Walks.
   *
   * @param most decisions after which nobody else is sent
   */
  Walks(World world, int most, BooleanSupplier stop) {
    this.world = world;
    this.left = most;
    this.stop = stop;
  }

  /** How somebody goes through a course; −1: no skill, no activity. */
  private record Learner(int skill, int activity, int errors, int style, Shuffle chance) {}

  /**
   * What came of it.
   *
   * @param usedUp what somebody used up, by id
   * @param way the shortest one of those who got stuck; null: nobody did
   */
  record Walked(int walks, Set<String> usedUp, @Nullable Way way) {}

  Walked run() {
    List<List<Evidence>> beginnings = world.beginnings();
    for (int style = 0; style < 3; style++) {
      List<Evidence> beginning = beginnings.get(style * (beginnings.size() - 1) / 2);
      for (int skill = -1; skill < world.plan.skills().size(); skill++) {
        if (skill < 0 || world.plan.skills().get(skill).core()) {
          walk(beginning, new Learner(skill, -1, 0, style, new Shuffle(1, style, skill + 1)));
        }
      }
      for (int i = 0; i < world.plan.activities().size(); i++) {
        PlanActivity activity = world.plan.activities().get(i);
        if (activity.alive()
            && (activity.required() || activity.kind() == ActivityKind.ASSESSMENT)) {
          walk(beginning, new Learner(-1, i, 0, style, new Shuffle(2, style, i)));
        }
      }
    }
    for (int i = 0; i < CHANCE_WALKS; i++) {
      Shuffle chance = new Shuffle(3, i, 7);
      List<Evidence> beginning = beginnings.get(i % beginnings.size());
      walk(beginning, new Learner(-1, -1, ERRORS[i % ERRORS.length], 3, chance));
    }
    return new Walked(walked, usedUp, shortest);
  }

  private void walk(List<Evidence> beginning, Learner learner) {
    if (left <= 0 || stop.getAsBoolean()) {
      return;
    }
    walked++;
    LearnerState state = world.begin(beginning);
    int now = World.START;
    List<Move> done = new ArrayList<>();
    for (int i = 0; i < LONGEST; i++) {
      left--;
      Decision decision = world.engine.decide(state, now);
      boolean end = decision.kind() == Decision.Kind.END;
      if (end && world.complete(decision.after())) {
        return;
      }
      if (world.stuck(decision, now) && world.usedUp(decision.after()).isEmpty()) {
        boolean shorter = shortest == null || shortest.moves().size() > done.size();
        shortest = shorter ? new Way(beginning, done) : shortest;
        return;
      }
      if (end || i % 16 == 0) {
        String spent = world.usedUp(decision.after());
        if (!spent.isEmpty()) {
          usedUp.add(spent);
          return;
        }
      }
      Move move = end ? Moves.comingBack() : choose(learner, decision);
      done.add(move);
      now = World.later(now, move);
      state = world.after(decision.after(), move, now);
    }
  }

  private Move choose(Learner learner, Decision decision) {
    List<Move> moves = world.moves.of(decision);
    if (decision.item() >= 0 && moves.size() > 1) {
      Move.Kind wanted = wrong(learner, decision) ? Move.Kind.WRONG : Move.Kind.RIGHT;
      for (Move move : moves) {
        if (move.kind() == wanted) {
          return move;
        }
      }
    }
    int index =
        switch (learner.style()) {
          case 0 -> 0;
          case 1 -> moves.size() / 2;
          case 2 -> moves.size() - 1;
          default -> learner.chance().below(moves.size());
        };
    // Coming back another day is for those who go by chance: the others would do nothing else.
    Move move = moves.get(index);
    return move.kind() == Move.Kind.CAME_BACK && learner.style() < 3 ? moves.getFirst() : move;
  }

  private boolean wrong(Learner learner, Decision decision) {
    Ints skills = world.plan.items().get(decision.item()).skills();
    return decision.activity() == learner.activity()
        || (learner.skill() >= 0 && skills.has(learner.skill()))
        || (learner.errors() > 0 && learner.chance().below(100) < learner.errors());
  }
}

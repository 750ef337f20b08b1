package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;

/**
 * Goes through the classes of states that learners can come to, the nearest first, with one real
 * state for each: it was come to by the engine itself, so that whatever is found has happened.
 */
final class Explorer {
  /** A class of states; its decision is forgotten once it was gone on from. */
  private static final class Node {
    final int parent;
    final @Nullable Move move;
    final int now;
    @Nullable Decision decision;

    Node(int parent, @Nullable Move move, int now, Decision decision) {
      this.parent = parent;
      this.move = move;
      this.now = now;
      this.decision = decision;
    }
  }

  private final World world;
  private final Abstraction classes;
  private final int most;
  private final BooleanSupplier stop;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<List<Evidence>> beginnings;
  private final Set<String> usedUp = new TreeSet<>();
  private int stuck = -1;

  /**
   * An exploration.
   *
   * @param most classes after which it gives up
   */
  Explorer(World world, int most, BooleanSupplier stop) {
    this.world = world;
    this.classes = new Abstraction(world);
    this.most = most;
    this.stop = stop;
    this.beginnings = world.beginnings();
  }

  /**
   * What was found.
   *
   * @param whole every class was gone on from
   * @param usedUp what can be used up, by id
   * @param way to a learner who is stuck; null: there was none
   */
  record Explored(int states, boolean whole, Set<String> usedUp, @Nullable Way way) {}

  Explored run() {
    for (List<Evidence> beginning : beginnings) {
      LearnerState state = world.begin(beginning);
      add(-1, null, World.START, world.engine.decide(state, World.START), true);
    }
    int next = 0;
    while (next < nodes.size() && nodes.size() < most && stuck < 0 && !stop.getAsBoolean()) {
      goOn(next++);
    }
    boolean whole = next == nodes.size() && stuck < 0;
    return new Explored(nodes.size(), whole, usedUp, stuck < 0 ? null : way(stuck));
  }

  private void goOn(int at) {
    Node node = nodes.get(at);
    Decision decision = node.decision;
    node.decision = null;
    if (decision == null) {
      return;
    }
    String spent = world.usedUp(decision.after());
    if (!spent.isEmpty()) {
      usedUp.add(spent);
      return;
    }
    for (Move move : world.onward(decision)) {
      int now = World.later(node.now, move);
      LearnerState state = world.after(decision.after(), move, now);
      add(at, move, now, world.engine.decide(state, now), false);
      if (stuck >= 0) {
        return;
      }
    }
  }

  private void add(int parent, @Nullable Move move, int now, Decision decision, boolean beginning) {
    if (!seen.add(classes.key(decision)) && !beginning) {
      return;
    }
    nodes.add(new Node(parent, move, now, decision));
    if (world.stuck(decision, now) && world.usedUp(decision.after()).isEmpty()) {
      stuck = nodes.size() - 1;
    }
  }

  private Way way(int to) {
    List<Move> moves = new ArrayList<>();
    int at = to;
    while (nodes.get(at).parent >= 0) {
      Move move = nodes.get(at).move;
      if (move != null) {
        moves.add(move);
      }
      at = nodes.get(at).parent;
    }
    Collections.reverse(moves);
    return new Way(beginnings.get(at), moves);
  }
}

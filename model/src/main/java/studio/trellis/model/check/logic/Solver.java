package studio.trellis.model.check.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for values that make a formula hold: each variable's range is cut where some condition cuts
 * it, and one value of each piece stands for all of them, so that the search is complete.
 */
public final class Solver {
  /** Evaluations after which the search gives up; formulas that people write need far fewer. */
  private static final int MOST = 20_000;

  private static final int UNSET = -1;
  private final Formula formula;
  private final Map<String, Integer> index = new TreeMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<TreeSet<Integer>> cuts = new ArrayList<>();
  private final List<int[]> pieces = new ArrayList<>();
  private int[] chosen = new int[0];
  private int[] preferred = new int[0];
  private int evaluations;

  private Solver(Formula formula) {
    this.formula = formula;
  }

  /** What came of the search. */
  public enum Outcome {
    HOLDS,
    NEVER,
    /** The search was given up. */
    UNKNOWN
  }

  /**
   * What came of the search.
   *
   * @param values one value of each variable that mattered, by name, when it can hold
   */
  public record Found(Outcome outcome, Map<String, Integer> values) {
    /** Whether no values make it hold, for certain. */
    public boolean never() {
      return outcome == Outcome.NEVER;
    }

    /** Whether some values make it hold, for certain. */
    public boolean holds() {
      return outcome == Outcome.HOLDS;
    }
  }

  /** Values that make {@code formula} hold. */
  public static Found solve(Formula formula) {
    Solver solver = new Solver(formula);
    solver.collect(formula);
    solver.cut();
    return solver.search();
  }

  private void collect(Formula part) {
    switch (part) {
      case Formula.All all -> all.parts().forEach(this::collect);
      case Formula.Any any -> any.parts().forEach(this::collect);
      case Formula.Some some -> some.parts().forEach(this::collect);
      case Formula.Not not -> collect(not.part());
      case Formula.Within leaf -> {
        Variable v = leaf.variable();
        Integer known = index.putIfAbsent(v.name(), variables.size());
        if (known == null) {
          variables.add(v);
          TreeSet<Integer> at = new TreeSet<>();
          at.add(v.low());
          cuts.add(at);
        }
        TreeSet<Integer> at = cuts.get(index.getOrDefault(v.name(), 0));
        add(at, v, leaf.from());
        if (leaf.to() < Integer.MAX_VALUE) {
          add(at, v, leaf.to() + 1);
        }
      }
    }
  }

  private static void add(Set<Integer> at, Variable v, int cut) {
    if (cut > v.low() && cut <= v.high()) {
      at.add(cut);
    }
  }

  private void cut() {
    for (TreeSet<Integer> at : cuts) {
      int[] starts = new int[at.size()];
      int i = 0;
      for (int start : at) {
        starts[i++] = start;
      }
      pieces.add(starts);
    }
    chosen = new int[variables.size()];
    Arrays.fill(chosen, UNSET);
    preferred = new int[0];
  }

  private Found search() {
    boolean found = from(0);
    if (evaluations >= MOST && !found) {
      return new Found(Outcome.UNKNOWN, Map.of());
    }
    Map<String, Integer> values = new TreeMap<>();
    for (int i = 0; i < preferred.length; i++) {
      if (preferred[i] != UNSET) {
        values.put(variables.get(i).name(), pieces.get(i)[preferred[i]]);
      }
    }
    return new Found(found ? Outcome.HOLDS : Outcome.NEVER, values);
  }

  private boolean from(int next) {
    if (++evaluations >= MOST) {
      return false;
    }
    int now = value(formula);
    if (now != 0) {
      if (now > 0) {
        preferred = chosen.clone();
      }
      return now > 0;
    }
    for (int piece = 0; piece < pieces.get(next).length; piece++) {
      chosen[next] = piece;
      if (from(next + 1)) {
        return true;
      }
    }
    chosen[next] = UNSET;
    return false;
  }

  /** 1: holds; −1: does not; 0: depends on what is not chosen yet. */
  private int value(Formula part) {
    return switch (part) {
      case Formula.All all -> {
        int lowest = 1;
        for (Formula inner : all.parts()) {
          lowest = Math.min(lowest, value(inner));
          if (lowest < 0) {
            break;
          }
        }
        yield lowest;
      }
      case Formula.Any any -> {
        int highest = -1;
        for (Formula inner : any.parts()) {
          highest = Math.max(highest, value(inner));
          if (highest > 0) {
            break;
          }
        }
        yield highest;
      }
      case Formula.Some some -> {
        int hold = 0;
        int open = 0;
        for (Formula inner : some.parts()) {
          int now = value(inner);
          hold += now > 0 ? 1 : 0;
          open += now == 0 ? 1 : 0;
        }
        yield hold >= some.least() ? 1 : hold + open < some.least() ? -1 : 0;
      }
      case Formula.Not not -> -value(not.part());
      case Formula.Within leaf -> value(leaf);
    };
  }

  private int value(Formula.Within leaf) {
    if (leaf.from() > leaf.to()
        || leaf.from() > leaf.variable().high()
        || leaf.to() < leaf.variable().low()) {
      return -1;
    }
    if (leaf.from() <= leaf.variable().low() && leaf.to() >= leaf.variable().high()) {
      return 1;
    }
    int at = index.getOrDefault(leaf.variable().name(), 0);
    if (chosen[at] == UNSET) {
      return 0;
    }
    int read = pieces.get(at)[chosen[at]];
    return read >= leaf.from() && read <= leaf.to() ? 1 : -1;
  }
}

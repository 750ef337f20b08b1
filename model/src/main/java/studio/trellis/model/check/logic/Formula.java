package studio.trellis.model.check.logic;

import java.util.ArrayList;
import java.util.List;

/** What holds or does not, depending on variables. */
public sealed interface Formula {
  /** Always holds. */
  Formula TRUE = new All(List.of());

  /** Never holds. */
  Formula FALSE = new Any(List.of());

  /** All parts hold. */
  record All(List<Formula> parts) implements Formula {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Formula> parts) implements Formula {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** At least so many of the parts hold. */
  record Some(int least, List<Formula> parts) implements Formula {
    public Some {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not hold. */
  record Not(Formula part) implements Formula {}

  /** A variable has one of the values from {@code from} to {@code to}. */
  record Within(Variable variable, int from, int to) implements Formula {}

  /** All hold. */
  static Formula all(Formula... parts) {
    return new All(List.of(parts));
  }

  /** Either holds. */
  static Formula any(Formula... parts) {
    return new Any(List.of(parts));
  }

  /** If one holds, so does the other. */
  static Formula implies(Formula one, Formula other) {
    return any(new Not(one), other);
  }

  /** The variable is this. */
  static Formula is(Variable variable, int value) {
    return new Within(variable, value, value);
  }

  /** The variable is one of these. */
  static Formula among(Variable variable, List<Integer> values) {
    List<Formula> parts = new ArrayList<>();
    int i = 0;
    while (i < values.size()) {
      int last = i;
      while (last + 1 < values.size() && values.get(last + 1) == values.get(last) + 1) {
        last++;
      }
      parts.add(new Within(variable, values.get(i), values.get(last)));
      i = last + 1;
    }
    return new Any(parts);
  }
}

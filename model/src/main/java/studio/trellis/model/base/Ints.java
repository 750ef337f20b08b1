package studio.trellis.model.base;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable row of ints; arrays have no value equality, and lists of boxed numbers are slow in
 * browsers.
 */
public final class Ints {
  private static final Ints NONE = new Ints(new int[0]);
  private final int[] cells;

  private Ints(int[] cells) {
    this.cells = cells;
  }

  /** A copy of the given numbers. */
  public static Ints of(int... numbers) {
    return numbers.length == 0 ? NONE : new Ints(numbers.clone());
  }

  /** A copy of {@code count} of the numbers, from one of them on. */
  public static Ints of(int[] numbers, int from, int count) {
    return count == 0 ? NONE : new Ints(Arrays.copyOfRange(numbers, from, from + count));
  }

  /** The number at {@code index}, from 0. */
  public int at(int index) {
    return cells[index];
  }

  /** How many. */
  public int size() {
    return cells.length;
  }

  /** Whether {@code number} is among them. */
  public boolean has(int number) {
    for (int cell : cells) {
      if (cell == number) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ints that && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return Arrays.toString(cells);
  }
}

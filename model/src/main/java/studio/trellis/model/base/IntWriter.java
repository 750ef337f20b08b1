package studio.trellis.model.base;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers as text, separated by spaces: small in a package, and quick to read in a browser.
 */
public final class IntWriter {
  /** Ways to write a column: one number for all, each number, each number less the one before. */
  static final int SAME = 0;

  static final int EACH = 1;
  static final int STEPS = 2;

  private final StringBuilder out = new StringBuilder();

  /** Appends a number. */
  public IntWriter put(int number) {
    if (out.length() > 0) {
      out.append(' ');
    }
    out.append(number);
    return this;
  }

  /** Appends a flag as 1 or 0. */
  public IntWriter put(boolean flag) {
    return put(flag ? 1 : 0);
  }

  /** Appends how many numbers there are, and the numbers. */
  public IntWriter put(Ints numbers) {
    put(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      put(numbers.at(i));
    }
    return this;
  }

  /** Appends how many entries there are, and each entry. */
  public <T> IntWriter list(List<T> entries, BiConsumer<IntWriter, T> write) {
    put(entries.size());
    for (T entry : entries) {
      write.accept(this, entry);
    }
    return this;
  }

  /** Appends a number of each entry, in the way that is shortest when packed. */
  public <T> IntWriter column(List<T> entries, ToIntFunction<T> number) {
    return column(entries.stream().mapToInt(number).toArray());
  }

  /** Appends the numbers that each entry has of a kind. */
  public <T> IntWriter rows(List<T> entries, Function<T, Ints> numbers) {
    return rows(entries.stream().map(numbers).toList());
  }

  /** Appends rows of numbers; null: a row that is not written. */
  public IntWriter rows(List<? extends @Nullable Ints> rows) {
    column(rows.stream().mapToInt(row -> row == null ? -1 : row.size()).toArray());
    return column(
        rows.stream()
            .flatMapToInt(
                row ->
                    row == null ? IntStream.empty() : IntStream.range(0, row.size()).map(row::at))
            .toArray());
  }

  private IntWriter column(int[] numbers) {
    int each = 0;
    int steps = 0;
    boolean same = true;
    int last = 0;
    for (int number : numbers) {
      each += Packed.length(number);
      steps += Packed.length(number - last);
      same &= number == numbers[0];
      last = number;
    }
    int way = same ? SAME : each <= steps ? EACH : STEPS;
    put(way);
    last = 0;
    for (int i = 0; i < (same ? Math.min(1, numbers.length) : numbers.length); i++) {
      put(way == STEPS ? numbers[i] - last : numbers[i]);
      last = numbers[i];
    }
    return this;
  }

  /** All that was appended. */
  public String text() {
    return out.toString();
  }
}

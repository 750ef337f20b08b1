package studio.trellis.model.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link IntWriter} wrote. */
public class IntReader {
  /** No list of a course is longer. */
  private static final int MOST = 1_000_000;

  final String text;
  int at;

  public IntReader(String text) {
    this.text = text;
  }

  /** Whether there is another number. */
  public boolean more() {
    return at < text.length();
  }

  /**
   * The next number.
   *
   * @throws BadTreeException when there is none, or it does not fit 32 bits
   */
  public int next() {
    int from = at;
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative) {
      at++;
    }
    int value = 0;
    int digits = 0;
    while (at < text.length() && text.charAt(at) != ' ') {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9 || digits == 9) {
        throw bad("a whole number expected");
      }
      value = value * 10 + digit;
      digits++;
      at++;
    }
    if (digits == 0) {
      at = from;
      throw bad("a whole number expected");
    }
    at++;
    return negative ? -value : value;
  }

  /** The next number as a flag. */
  public boolean flag() {
    return next() != 0;
  }

  /** The next row of numbers. */
  public Ints ints() {
    int[] numbers = new int[count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = next();
    }
    return Ints.of(numbers);
  }

  /** The next list. */
  public <T> List<T> list(Function<IntReader, T> read) {
    int count = count();
    List<T> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(read.apply(this));
    }
    return out;
  }

  /**
   * The next column: a number for each of {@code count} entries.
   *
   * @throws BadTreeException as {@link #next()}, and when the entries are too many
   */
  public int[] column(int count) {
    if (count < 0 || count > MOST) {
      throw bad("too long a list");
    }
    int way = next();
    int[] out = new int[count];
    int value = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || way != IntWriter.SAME) {
        int next = next();
        value = way == IntWriter.STEPS ? value + next : next;
      }
      out[i] = value;
    }
    return out;
  }

  /** The next {@code width} columns, to be read entry by entry. */
  public Table table(int count, int width) {
    Table out = new Table(count, width);
    for (int i = 0; i < width; i++) {
      out.put(i, column(count));
    }
    return out;
  }

  /**
   * The next column of rows of numbers.
   *
   * @throws BadTreeException when one is missing
   */
  public Ints[] rows(int count) {
    Ints[] out = new Ints[count];
    @Nullable Ints[] rows = rowsOrNone(count);
    for (int i = 0; i < count; i++) {
      Ints row = rows[i];
      if (row == null) {
        throw bad("a row that is missing");
      }
      out[i] = row;
    }
    return out;
  }

  /** The next column of rows of numbers; null where {@link IntWriter#rows} was given none. */
  public @Nullable Ints[] rowsOrNone(int count) {
    int[] sizes = column(count);
    int all = 0;
    for (int size : sizes) {
      all += Math.max(size, 0);
    }
    int[] numbers = column(all);
    @Nullable Ints[] out = new @Nullable Ints[count];
    int from = 0;
    for (int i = 0; i < count; i++) {
      if (sizes[i] >= 0) {
        out[i] = Ints.of(numbers, from, sizes[i]);
        from += sizes[i];
      }
    }
    return out;
  }

  private int count() {
    int count = next();
    if (count < 0 || count > text.length() - at + 1) {
      throw bad("a list longer than its text");
    }
    return count;
  }

  /** A fault at the place that was reached. */
  public BadTreeException bad(String what) {
    return new BadTreeException("character " + at, what);
  }
}

package studio.trellis.model.base;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Whole numbers as text, separated by spaces: small in a package, and quick to read in a browser.
 */
public final class IntWriter {
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

  /** All that was appended. */
  public String text() {
    return out.toString();
  }
}

package studio.trellis.app.rules;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that is being built.
 *
 * @param place names the part within its sentence, so that the eye and the focus stay with it
 * @param spoken what it is, for a screen reader; the text follows
 * @param menu what it offers; null: it only stands there
 * @param without the sentence without what this part belongs to; null: it cannot go
 */
public record Pill<T>(
    String place,
    Look look,
    String text,
    String spoken,
    @Nullable Supplier<Step<T>> menu,
    @Nullable Supplier<T> without) {
  /** How a part looks. */
  public enum Look {
    /** Words between the parts. */
    WORD,
    /** What is asked, and how. */
    NAME,
    VALUE,
    /** What is done. */
    ACTION,
    /** "and", "or". */
    JOINER,
    /** Something that is not said yet. */
    OPEN,
    /** Before a reason. */
    REASON
  }

  /** Words between the parts. */
  static <T> Pill<T> word(String text) {
    return new Pill<>("", Look.WORD, text, "", null, null);
  }

  /** Whether it offers something. */
  public boolean opens() {
    return menu != null;
  }

  /** This part in a sentence that says more. */
  <U> Pill<U> map(Function<T, U> on) {
    Supplier<Step<T>> offered = menu;
    Supplier<T> gone = without;
    return new Pill<>(
        place,
        look,
        text,
        spoken,
        offered == null ? null : () -> offered.get().map(on),
        gone == null ? null : () -> on.apply(gone.get()));
  }
}

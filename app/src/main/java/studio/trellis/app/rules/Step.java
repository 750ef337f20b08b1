package studio.trellis.app.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What a part of a sentence offers when it is opened: something to pick or to type, until the
 * sentence says something new. Only what is valid is offered, so what is made is valid.
 *
 * @param <T> what is made: a condition, a rule
 */
public sealed interface Step<T> {
  /** It is said: this is what the sentence says now. */
  record Done<T>(T made) implements Step<T> {}

  /** One of these is picked. */
  record Pick<T>(String title, List<Choice<T>> choices) implements Step<T> {
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /** A number is typed. */
  record Quantity<T>(String title, Amount amount, int value, IntFunction<Step<T>> then)
      implements Step<T> {}

  /**
   * Words are typed, at least one.
   *
   * @param mayBeEmpty nothing may be said, too
   */
  record Words<T>(String title, String text, boolean mayBeEmpty, Function<String, Step<T>> then)
      implements Step<T> {}

  /**
   * Something to pick.
   *
   * @param section what it stands under; empty: nothing
   * @param note says more, in a quieter ink
   * @param chosen it is what the sentence says now
   */
  record Choice<T>(
      String section, String text, String note, boolean chosen, Supplier<Step<T>> next) {}

  /** This step, on the way to something that is made of what it makes. */
  default <U> Step<U> map(Function<T, U> on) {
    return switch (this) {
      case Done<T> done -> new Done<>(on.apply(done.made()));
      case Pick<T> pick ->
          new Pick<>(
              pick.title(),
              pick.choices().stream()
                  .map(
                      c ->
                          new Choice<U>(
                              c.section(),
                              c.text(),
                              c.note(),
                              c.chosen(),
                              () -> c.next().get().map(on)))
                  .toList());
      case Quantity<T> number ->
          new Quantity<>(
              number.title(),
              number.amount(),
              number.value(),
              typed -> number.then().apply(typed).map(on));
      case Words<T> words ->
          new Words<>(
              words.title(),
              words.text(),
              words.mayBeEmpty(),
              typed -> words.then().apply(typed).map(on));
    };
  }
}

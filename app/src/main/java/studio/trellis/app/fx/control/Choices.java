package studio.trellis.app.fx.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What boxes to choose from have in common. */
public final class Choices {
  private Choices() {}

  /**
   * Says values by name in a box in which nothing is typed.
   *
   * @param name of a value; nothing has none
   */
  public static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }
}

package studio.trellis.model.base;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Sorting for what ships to browsers: {@code List.sort} and comparators would weigh a kilobyte
 * there.
 */
public final class Sorting {
  private Sorting() {}

  /**
   * Sorts a list by a number of each element, lowest first; equal ones keep their order. Inserts
   * one after the other, which is quick for lists that are nearly in order, as the author's order
   * is.
   */
  public static <T> void by(List<T> list, ToIntFunction<T> key) {
    for (int i = 1; i < list.size(); i++) {
      T moving = list.get(i);
      int its = key.applyAsInt(moving);
      int to = i;
      while (to > 0 && key.applyAsInt(list.get(to - 1)) > its) {
        list.set(to, list.get(to - 1));
        to--;
      }
      list.set(to, moving);
    }
  }
}

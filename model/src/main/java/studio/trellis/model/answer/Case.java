package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * One answer that the author foresaw, a right one or a telling wrong one.
 *
 * @param answer the answer as the author wrote it
 * @param right whether it counts as right
 */
public record Case(String answer, boolean right) {

  /** Makes a right case of each of the given answers. */
  public static List<Case> accepting(List<String> answers) {
    List<Case> cases = new ArrayList<>();
    for (String answer : answers) {
      cases.add(new Case(answer, true));
    }
    return cases;
  }
}

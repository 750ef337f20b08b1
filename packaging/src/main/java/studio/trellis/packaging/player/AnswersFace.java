package studio.trellis.packaging.player;

import org.teavm.jso.JSExport;

/**
 * The judging of typed answers as the page's script sees it, in the page {@code TrellisAnswers}. It
 * is a script of its own, loaded at the first typed question: reading algebra weighs more than half
 * as much as the engine, and many courses never ask for any.
 */
public final class AnswersFace {
  private AnswersFace() {}

  /**
   * Compares what was typed with what the author stated. The page takes the answer's tree apart,
   * for reading it here would cost a fifth of this script's weight.
   *
   * @param kind text, number or expression
   * @param settings a line each; text: 1 when case matters, 1 when accents do; number: tolerance,
   *     unit, 1 when the unit is needed; expression: the form's word
   * @param cases a line each: 1 for right or 0, then the value
   * @return {@code right}, {@code matched}, and in {@code problem} why it could not be judged
   */
  @JSExport
  public static String grade(String kind, String settings, String cases, String typed) {
    return Typed.grade(kind, settings, cases, typed);
  }
}

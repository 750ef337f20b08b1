package studio.trellis.packaging.player;

import org.teavm.jso.JSExport;

/**
 * Typed answers as the page's script has them judged. In the page it is {@code TrellisGrader}, a
 * script of its own, loaded when the first question comes that is answered by typing: reading
 * formulas is a quarter of the engine's weight, and most learners' first page needs none of it.
 */
public final class GraderFace {
  /** The build starts what the script needs from here, so there has to be something to start. */
  private static final Typed TYPED = new Typed();

  private GraderFace() {}

  /**
   * Compares what was typed with what the author stated. The page takes the answer's tree apart,
   * for reading it here would weigh much.
   *
   * @param kind text, number or expression
   * @param settings a line each; text: 1 when case matters, 1 when accents do; number: tolerance,
   *     unit, 1 when the unit is needed; expression: the form's word
   * @param cases a line each: 1 for right or 0, then the value
   * @return {@code right}, {@code matched}, and in {@code problem} why it could not be judged
   */
  @JSExport
  public static String grade(String kind, String settings, String cases, String typed) {
    return TYPED.grade(kind, settings, cases, typed);
  }
}

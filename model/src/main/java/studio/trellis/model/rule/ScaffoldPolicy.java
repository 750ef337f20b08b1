package studio.trellis.model.rule;

/**
 * How help fades. The direction is from the literature (Kalyuga 2007; Renkl &amp; Atkinson 2003);
 * the borders are design constants.
 *
 * @param advancing mastery in thousandths from which a learner is advancing
 * @param proficient from which they are proficient
 * @param expert from which they are expert
 * @param hysteresis thousandths below a border before help grows again
 * @param backAfter errors in a row after which help grows by one step, 1 to 3
 * @param backward the last step is left to the learner first (forward: the first)
 */
public record ScaffoldPolicy(
    int advancing, int proficient, int expert, int hysteresis, int backAfter, boolean backward) {
  public static final ScaffoldPolicy DEFAULT = new ScaffoldPolicy(400, 700, 950, 50, 2, true);

  /** The band of an estimate in thousandths. */
  public Band band(int mastery) {
    if (mastery < advancing) {
      return Band.NOVICE;
    }
    if (mastery < proficient) {
      return Band.ADVANCING;
    }
    return mastery < expert ? Band.PROFICIENT : Band.EXPERT;
  }

  /** The border in thousandths from which help fades beyond {@code level}. */
  public int fadesAt(Scaffold level) {
    return switch (level) {
      case WORKED -> advancing;
      case COMPLETION -> proficient;
      case HINTED, INDEPENDENT -> expert;
    };
  }
}

package studio.trellis.model.rule;

import java.util.function.Consumer;

/**
 * Practice over time.
 *
 * @param reviewMinutes longest review at the start of a session and before its end, minutes; 0:
 *     none
 * @param retention chance of recall to aim at, thousandths (700 to 970)
 * @param confidenceEvery confidence is asked on every n-th item besides those that ask themselves;
 *     0: never
 * @param retestAfter other items before an error made with confidence is asked again; 0: never
 * @param sessionMinutes length of a session as the author plans it, so that the last reviews fit
 *     before its end; 0: not planned
 * @param target day by which it has to be known, days since 2020-01-01; the first gap between
 *     practice depends on it; 0: none
 * @param exam the target is an exam: in the week before it, all that would be below the chance of
 *     recall on that day is reviewed
 * @param interleave practice alternates between skills that are proficient (Rohrer &amp; Taylor
 *     2007)
 */
public record PracticePolicy(
    int reviewMinutes,
    int retention,
    int confidenceEvery,
    int retestAfter,
    int sessionMinutes,
    int target,
    boolean exam,
    boolean interleave) {
  public static final PracticePolicy DEFAULT = new PracticePolicy(5, 900, 3, 3, 0, 0, false, true);

  /** This policy with some fields changed. */
  public PracticePolicy with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields, to change some of them. */
  public static final class Fields {
    public int reviewMinutes;
    public int retention;
    public int confidenceEvery;
    public int retestAfter;
    public int sessionMinutes;
    public int target;
    public boolean exam;
    public boolean interleave;

    private Fields(PracticePolicy old) {
      reviewMinutes = old.reviewMinutes;
      retention = old.retention;
      confidenceEvery = old.confidenceEvery;
      retestAfter = old.retestAfter;
      sessionMinutes = old.sessionMinutes;
      target = old.target;
      exam = old.exam;
      interleave = old.interleave;
    }

    private PracticePolicy made() {
      return new PracticePolicy(
          reviewMinutes,
          retention,
          confidenceEvery,
          retestAfter,
          sessionMinutes,
          target,
          exam,
          interleave);
    }
  }
}

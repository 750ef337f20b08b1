package studio.trellis.model.rule;

/**
 * Practice over time.
 *
 * @param reviewMinutes longest review at the start of a session, minutes; 0: none
 * @param retention chance of recall to aim at, thousandths (800 to 950)
 * @param confidenceEvery confidence is asked on every n-th item besides those that ask themselves;
 *     0: never
 * @param retestAfter other items before an error made with confidence is asked again; 0: never
 */
public record PracticePolicy(
    int reviewMinutes, int retention, int confidenceEvery, int retestAfter) {
  public static final PracticePolicy DEFAULT = new PracticePolicy(5, 900, 3, 3);
}

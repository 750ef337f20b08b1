package studio.trellis.model.rule;

/**
 * What learners may decide themselves.
 *
 * @param offers how many options a choice group shows, 2 to 4 (Patall, Cooper &amp; Robinson 2008)
 * @param decline the recommended path may be declined
 * @param testOut a learner may show at any time that a part is known
 */
public record ChoicePolicy(int offers, boolean decline, boolean testOut) {
  public static final ChoicePolicy DEFAULT = new ChoicePolicy(3, true, true);
}

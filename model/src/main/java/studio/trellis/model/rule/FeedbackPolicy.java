package studio.trellis.model.rule;

/**
 * When feedback comes.
 *
 * @param byBand in lessons and practice, novices are told at once, advancing and proficient
 *     learners after a second try, experts in a summary at the end (Shute 2008); false: everybody
 *     at once. Errors made with confidence, what is asked again and scenarios are told at once,
 *     assessments at their end, whatever this says.
 */
public record FeedbackPolicy(boolean byBand) {
  public static final FeedbackPolicy DEFAULT = new FeedbackPolicy(true);
}

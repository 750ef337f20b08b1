package studio.trellis.app.walk;

import java.util.List;
import studio.trellis.preview.walk.ReadingText;

/**
 * One thing that a decision considered.
 *
 * @param head what came of it, in a few words: "Rule 4 fires"
 * @param aside in a corner: "priority 30"; empty: nothing
 * @param text why, or what it would have done
 * @param values what its conditions read
 */
record WhyCard(
    Weight weight, String head, String aside, String text, List<ReadingText.Value> values) {
  WhyCard {
    values = List.copyOf(values);
  }

  /** What came of it. */
  enum Weight {
    /** It is what happened before. */
    BEFORE,
    /** It decided. */
    WON,
    /** It took part. */
    ALSO,
    /** What would have come otherwise. */
    OTHERWISE,
    /** It was looked at and did not hold. */
    NOT
  }
}

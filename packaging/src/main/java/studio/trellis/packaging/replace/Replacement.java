package studio.trellis.packaging.replace;

import java.util.List;

/**
 * Whether a package may replace the one published before, in words for whoever keeps the LMS.
 *
 * @param advice what to do
 * @param kept percent of what learners have done that stays
 * @param why a sentence each; never empty
 */
public record Replacement(Advice advice, int kept, List<String> why) {
  /** What to do. */
  public enum Advice {
    /** Nothing of learners' progress is lost. */
    SAFE,
    /** A part of it is lost. */
    REPLACE,
    /** It would be lost, or read wrongly. */
    NEW
  }

  public Replacement {
    why = List.copyOf(why);
  }

  /** The advice in a few words. */
  public String headline() {
    return switch (advice) {
      case SAFE -> "Safe to replace";
      case REPLACE -> "Replace, learners keep " + kept + " %";
      case NEW -> "Publish as new course";
    };
  }
}

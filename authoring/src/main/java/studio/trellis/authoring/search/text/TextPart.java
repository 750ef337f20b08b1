package studio.trellis.authoring.search.text;

/** What a text of a course is to its author: where "find and replace" may look. */
public enum TextPart {
  /** Names of the course and its parts. */
  TITLE,
  /** What learners read in activities; descriptions. */
  TEXT,
  /** Questions, options, steps, solutions. */
  ITEM,
  /** Feedback of options and answers, refutations. */
  FEEDBACK,
  /** Hints. */
  HINT,
  /** Reasons, messages and sentences of rules. */
  RULE,
  /** Skills and tags by name: found, but replaced in their own place only. */
  TAG
}

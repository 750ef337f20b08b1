package studio.trellis.model.rule;

import java.util.List;

/**
 * A piece of a sentence in no language: a key that a bundle of texts turns into a pattern, and what
 * fills its places. So the same rule reads well wherever words stand in another order.
 *
 * @param key of the pattern, such as {@code condition.mastery.below}
 */
public record Phrase(String key, List<Part> parts) {
  public Phrase {
    parts = List.copyOf(parts);
  }

  static Phrase of(String key, Part... parts) {
    return new Phrase(key, List.of(parts));
  }

  /** What fills a place of a pattern. */
  public sealed interface Part {}

  /** A part of the course by id; an empty id stands for "the one under way". */
  public record Named(Kind kind, String id) implements Part {}

  /** An option of an item. */
  public record Option(String item, String option) implements Part {}

  /** A share in thousandths, read as a percentage. */
  public record Share(int thousandths) implements Part {}

  /** A plain number. */
  public record Count(int number) implements Part {}

  /** A word of a fixed set, by key. */
  public record Word(String key) implements Part {}

  /** The author's own text, as it is (clean HTML). */
  public record Verbatim(String html) implements Part {}

  /** Phrases in a row, joined by a word. */
  public record Listing(Joiner joiner, List<Phrase> phrases) implements Part {
    public Listing {
      phrases = List.copyOf(phrases);
    }
  }

  /** Parts of the course in a row ("A, B or C"). */
  public record Names(Joiner joiner, Kind kind, List<String> ids) implements Part {
    public Names {
      ids = List.copyOf(ids);
    }
  }

  /** What an id names. */
  public enum Kind {
    SKILL,
    /** An activity or a group. */
    TARGET,
    ITEM,
    FACET,
    ATTRIBUTE
  }

  /** The word between the parts of a list. */
  public enum Joiner {
    AND,
    OR
  }
}

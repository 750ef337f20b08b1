package studio.trellis.model.learner;

import studio.trellis.model.base.Ints;

/**
 * Where each cell of a learner state lies, for a course with so many parts.
 *
 * @param skills how many state positions of skills the course has, tombstones included; and so on
 * @param form in what detail it is kept
 */
public record StateLayout(
    int skills, int activities, int items, int rules, int attributes, StateForm form) {
  static final int LEARNER_CELLS = LearnerCell.values().length;
  static final int SKILL_CELLS = SkillCell.values().length;
  static final int ACTIVITY_CELLS = ActivityCell.values().length;
  static final int ITEM_CELLS = ItemCell.values().length;

  /** Most skills, activities, items, rules and attributes a course may have. */
  public static final int MAX_SKILLS = 4000;

  public static final int MAX_ACTIVITIES = 8000;
  public static final int MAX_ITEMS = 60_000;
  public static final int MAX_RULES = 1000;
  public static final int MAX_ATTRIBUTES = 200;

  /** A layout that keeps everything, of a course not known. */
  public StateLayout(int skills, int activities, int items, int rules, int attributes) {
    this(skills, activities, items, rules, attributes, StateForm.PLAIN);
  }

  /** The same parts, kept in another form. */
  StateLayout in(StateForm other) {
    return new StateLayout(skills, activities, items, rules, attributes, other);
  }

  /** How many skills, activities, items, rules and attributes there are. */
  int[] counts() {
    return new int[] {skills, activities, items, rules, attributes};
  }

  /**
   * The hash over the first state positions of a course or build with so many parts: over at least
   * half of each kind. −1: what would tell is not known.
   */
  int hash(int[] counts) {
    Ints marks = form.marks();
    int[] own = counts();
    int hash = 0;
    int from = 0;
    for (int i = 0; i < own.length; i++) {
      int mark = from + 31 - Integer.numberOfLeadingZeros(counts[i]);
      from += 32 - Integer.numberOfLeadingZeros(own[i]);
      if (counts[i] > 0) {
        if (mark >= Math.min(from, marks.size())) {
          return -1;
        }
        hash = (hash * 31 + marks.at(mark)) & 0xFFFF;
      }
    }
    return hash;
  }

  /** How many records of a kind of {@link Cells} there are. */
  int records(int kind) {
    return kind == Cells.LEARNER ? 1 : counts()[kind - 1];
  }

  /** Where the first record of a kind begins. */
  int from(int kind) {
    int at = 0;
    for (int i = 0; i < kind; i++) {
      at += records(i) * stride(i);
    }
    return at;
  }

  /** How many cells a record of a kind has. */
  int stride(int kind) {
    return switch (kind) {
      case Cells.LEARNER -> LEARNER_CELLS;
      case Cells.SKILL -> SKILL_CELLS;
      case Cells.ACTIVITY -> ACTIVITY_CELLS;
      case Cells.ITEM -> ITEM_CELLS;
      default -> 1;
    };
  }

  int skillsAt() {
    return LEARNER_CELLS;
  }

  int activitiesAt() {
    return skillsAt() + skills * SKILL_CELLS;
  }

  int itemsAt() {
    return activitiesAt() + activities * ACTIVITY_CELLS;
  }

  int rulesAt() {
    return itemsAt() + items * ITEM_CELLS;
  }

  int attributesAt() {
    return rulesAt() + rules;
  }

  int size() {
    return attributesAt() + attributes;
  }
}

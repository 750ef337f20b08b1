package studio.trellis.model.learner;

/**
 * Where each cell of a learner state lies, for a course with so many parts.
 *
 * @param skills how many state positions of skills the course has, tombstones included; and so on
 */
public record StateLayout(int skills, int activities, int items, int rules, int attributes) {
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

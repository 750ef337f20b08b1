package studio.trellis.model.learner;

/**
 * A learner state in the making. Values beyond a cell's range saturate: a counter never wraps
 * round.
 */
public final class Draft {
  /** Days for which the window of practice stays where it is once it has moved. */
  private static final int AHEAD = 64;

  private final StateLayout layout;
  private final int[] cells;
  private final int activitiesAt;
  private final int itemsAt;
  private final String unknown;
  private final int level;

  Draft(StateLayout layout, int[] cells, String unknown) {
    this.layout = layout;
    this.cells = cells;
    this.activitiesAt = layout.activitiesAt();
    this.itemsAt = layout.itemsAt();
    this.unknown = unknown;
    this.level = layout.form().level();
  }

  /** The state as it stands now; the draft may go on. */
  public LearnerState freeze() {
    return new LearnerState(layout, cells.clone(), unknown);
  }

  /** The state as it stands now; the draft is not to be used any more. */
  public LearnerState done() {
    return new LearnerState(layout, cells, unknown);
  }

  /** A cell of the learner. */
  public int get(LearnerCell cell) {
    return cells[cell.ordinal()];
  }

  /** Sets a cell of the learner. */
  public void set(LearnerCell cell, int value) {
    cells[cell.ordinal()] = within(value, cell.bits);
  }

  /** Adds one to a cell of the learner. */
  public void count(LearnerCell cell) {
    set(cell, get(cell) + 1);
  }

  /** A cell of the skill at a position. */
  public int skill(int position, SkillCell cell) {
    return cells[skillAt(position, cell)];
  }

  /** Sets a cell of the skill at a position, rounded to what is kept of it. */
  public void set(int position, SkillCell cell, int value) {
    int kind = cell.ordinal();
    cells[skillAt(position, cell)] =
        cell == SkillCell.DAY
            ? day(value)
            : Cells.value(kind, Cells.digit(kind, value, level), level);
  }

  private int day(int day) {
    if (day <= 0) {
      return 0;
    }
    int origin = get(LearnerCell.ORIGIN);
    return Math.max(origin, Math.min(origin + StateForm.window(level) - 1, day));
  }

  /** Takes an answer into a skill's run of right answers or errors. */
  public void run(int position, boolean right) {
    int run = skill(position, SkillCell.RUN);
    int most = SkillCell.MOST_RIGHT;
    int same = right == run <= most ? run + 1 : right ? 1 : most + 1;
    set(position, SkillCell.RUN, right ? Math.min(most, same) : same);
  }

  /** Right answers in a row. */
  public int row(int position) {
    int run = skill(position, SkillCell.RUN);
    return run <= SkillCell.MOST_RIGHT ? run : 0;
  }

  /** Errors in a row, up to 3. */
  public int errors(int position) {
    return Math.max(0, skill(position, SkillCell.RUN) - SkillCell.MOST_RIGHT);
  }

  /**
   * Notes which day it is: the window in which days of practice are kept moves on with it. A day
   * before the window, by a clock that went back, moves it only as far as all practice stays in it.
   */
  public void today(int day) {
    int window = StateForm.window(level);
    int origin = get(LearnerCell.ORIGIN);
    if (origin > 0 && day >= origin && day < origin + window) {
      return;
    }
    int first = Math.max(1, day);
    if (origin > 0) {
      first = Math.max(1, day > origin ? day - window + AHEAD : Math.max(day, last() - window + 1));
    }
    set(LearnerCell.ORIGIN, first);
    for (int i = 0; i < layout.skills(); i++) {
      set(i, SkillCell.DAY, skill(i, SkillCell.DAY));
    }
  }

  private int last() {
    int last = 0;
    for (int i = 0; i < layout.skills(); i++) {
      last = Math.max(last, skill(i, SkillCell.DAY));
    }
    return last;
  }

  /** A cell of the activity at a position. */
  public int activity(int position, ActivityCell cell) {
    return cells[activityAt(position, cell)];
  }

  /** Sets a cell of the activity at a position. */
  public void set(int position, ActivityCell cell, int value) {
    cells[activityAt(position, cell)] = within(value, cell.bits);
  }

  /** The status of the activity at a position. */
  public Status status(int position) {
    return Status.of(activity(position, ActivityCell.STATUS));
  }

  /** Sets the status of the activity at a position. */
  public void status(int position, Status status) {
    set(position, ActivityCell.STATUS, status.ordinal());
  }

  /** A cell of the item at a position. */
  public int item(int position, ItemCell cell) {
    return cells[itemAt(position, cell)];
  }

  /** Sets a cell of the item at a position, rounded to what is kept of it. */
  public void set(int position, ItemCell cell, int value) {
    cells[itemAt(position, cell)] = within(value, cell.bits);
    if (level >= StateForm.COUNTS && cell != ItemCell.IN_VISIT) {
      int most = StateForm.attempts(level);
      int at = itemAt(position, ItemCell.ATTEMPTS);
      cells[at] = Math.min(most, cells[at]);
      if (cells[at] == most) {
        cells[itemAt(position, ItemCell.UNAIDED)] = 0;
      }
    }
  }

  /** Whether an item was answered so often that it shows that one knows its answer. */
  public boolean often(int position) {
    return item(position, ItemCell.ATTEMPTS) >= StateForm.attempts(level);
  }

  /** Whether the rule at a position has fired. */
  public boolean fired(int position) {
    return cells[layout.rulesAt() + position] != 0;
  }

  /** Notes that the rule at a position has fired. */
  public void fire(int position) {
    cells[layout.rulesAt() + position] = 1;
  }

  /** The attribute at a position: 0 not known, else its value plus one. */
  public int attribute(int position) {
    return cells[layout.attributesAt() + position];
  }

  /** Sets the attribute at a position. */
  public void attribute(int position, int value) {
    cells[layout.attributesAt() + position] = within(value, StateText.ATTRIBUTE_BITS);
  }

  private int skillAt(int position, SkillCell cell) {
    return layout.skillsAt() + position * StateLayout.SKILL_CELLS + cell.ordinal();
  }

  private int activityAt(int position, ActivityCell cell) {
    return activitiesAt + position * StateLayout.ACTIVITY_CELLS + cell.ordinal();
  }

  private int itemAt(int position, ItemCell cell) {
    return itemsAt + position * StateLayout.ITEM_CELLS + cell.ordinal();
  }

  private static int within(int value, int bits) {
    int most = (1 << bits) - 1;
    return value < 0 ? 0 : Math.min(value, most);
  }
}

package studio.trellis.model.learner;

/**
 * A learner state in the making. Values beyond a cell's range saturate: a counter never wraps
 * round.
 */
public final class Draft {
  private final StateLayout layout;
  private final int[] cells;
  private final int activitiesAt;
  private final int itemsAt;
  private final String unknown;

  Draft(StateLayout layout, int[] cells, String unknown) {
    this.layout = layout;
    this.cells = cells;
    this.activitiesAt = layout.activitiesAt();
    this.itemsAt = layout.itemsAt();
    this.unknown = unknown;
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

  /** Sets a cell of the skill at a position. */
  public void set(int position, SkillCell cell, int value) {
    cells[skillAt(position, cell)] = within(value, cell.bits);
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

  /** Sets a cell of the item at a position. */
  public void set(int position, ItemCell cell, int value) {
    cells[itemAt(position, cell)] = within(value, cell.bits);
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

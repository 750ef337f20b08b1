package studio.trellis.model.learner;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers of a learner: whole numbers on fixed grids, one value of which is
 * exactly what the LMS stores. Immutable; a {@link Draft} makes the next one.
 */
public final class LearnerState {
  private final StateLayout layout;
  private final int[] cells;

  /** Sections of a newer version, kept as they came; empty: none. */
  private final String unknown;

  LearnerState(StateLayout layout, int[] cells, String unknown) {
    this.layout = layout;
    this.cells = cells;
    this.unknown = unknown;
  }

  /** The state of somebody about whom nothing is known. */
  public static LearnerState blank(StateLayout layout) {
    return new LearnerState(layout, new int[layout.size()], "");
  }

  /** A copy to change. */
  public Draft draft() {
    return new Draft(layout, cells.clone(), unknown);
  }

  public StateLayout layout() {
    return layout;
  }

  String unknown() {
    return unknown;
  }

  int[] cells() {
    return cells;
  }

  /** A cell of the learner. */
  public int get(LearnerCell cell) {
    return cells[cell.ordinal()];
  }

  /** A cell of the skill at a position. */
  public int skill(int position, SkillCell cell) {
    return cells[layout.skillsAt() + position * StateLayout.SKILL_CELLS + cell.ordinal()];
  }

  /** Right answers of a skill in a row. */
  public int row(int position) {
    int run = skill(position, SkillCell.RUN);
    return run <= SkillCell.MOST_RIGHT ? run : 0;
  }

  /** Errors of a skill in a row, up to 3. */
  public int errors(int position) {
    return Math.max(0, skill(position, SkillCell.RUN) - SkillCell.MOST_RIGHT);
  }

  /** A cell of the activity at a position. */
  public int activity(int position, ActivityCell cell) {
    return cells[layout.activitiesAt() + position * StateLayout.ACTIVITY_CELLS + cell.ordinal()];
  }

  /** The status of the activity at a position. */
  public Status status(int position) {
    return Status.of(activity(position, ActivityCell.STATUS));
  }

  /** A cell of the item at a position. */
  public int item(int position, ItemCell cell) {
    return cells[layout.itemsAt() + position * StateLayout.ITEM_CELLS + cell.ordinal()];
  }

  /** Whether the rule at a position has fired. */
  public boolean fired(int position) {
    return cells[layout.rulesAt() + position] != 0;
  }

  /** The attribute at a position: 0 not known, else its value plus one. */
  public int attribute(int position) {
    return cells[layout.attributesAt() + position];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LearnerState that
        && layout.equals(that.layout)
        && Arrays.equals(cells, that.cells)
        && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Table;

/**
 * What the engine needs of an item.
 *
 * @param activity the activity's position
 * @param difficulty hundredths of a logit
 * @param guess chance of a right guess in thousandths; 0: the skill's
 * @param hints how many hints it has
 * @param answerable how many of its steps can be answered
 * @param shown it has something to show as a worked example
 * @param confidence it asks how sure the learner is
 */
public record PlanItem(
    boolean alive,
    int activity,
    Ints skills,
    int difficulty,
    int guess,
    int hints,
    int answerable,
    boolean shown,
    boolean confidence) {
  /** An item's skills are mostly its activity's: then they are not written. */
  static void write(IntWriter out, List<PlanItem> all, List<PlanActivity> activities) {
    out.put(all.size());
    List<@Nullable Ints> own = new ArrayList<>();
    for (PlanItem i : all) {
      boolean same = i.alive && i.skills.equals(activities.get(i.activity).skills());
      own.add(same ? null : i.skills);
    }
    out.rows(own);
    out.column(all, i -> i.alive ? 1 : 0).column(all, PlanItem::activity);
    out.column(all, PlanItem::difficulty).column(all, PlanItem::guess);
    out.column(all, PlanItem::hints).column(all, PlanItem::answerable);
    out.column(all, i -> i.shown ? 1 : 0).column(all, i -> i.confidence ? 1 : 0);
  }

  /**
   * Reads the items.
   *
   * @param taught the skills of each activity
   */
  static List<PlanItem> read(IntReader in, Ints[] taught) {
    int count = in.next();
    @Nullable Ints[] skills = in.rowsOrNone(count);
    Table table = in.table(count, 8);
    List<PlanItem> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean alive = table.flag();
      int activity = table.next();
      Ints own = skills[i];
      out.add(
          new PlanItem(
              alive,
              activity,
              own == null ? taught[activity] : own,
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.flag(),
              table.flag()));
    }
    return out;
  }

  static PlanItem gone() {
    return new PlanItem(false, 0, Ints.of(), 0, 0, 0, 0, false, false);
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Table;
import studio.trellis.model.course.ActivityKind;

/**
 * What the engine needs of an activity.
 *
 * @param alive built and not deleted
 * @param group position of the group it lies in; 0 is the course
 * @param rank its place when the whole course is read in the author's order, from 0
 * @param items positions in the author's order
 * @param levels scaffold levels as bits, worked the lowest; 0: none stated
 * @param tags codes of its tags
 * @param targets options of a choice (as target codes) or activities that a milestone gathers
 * @param attempts of an assessment, 0 without limit
 * @param passMark thousandths
 * @param draw items drawn, 0 all
 * @param placement error in hundredths of a logit at which a placement test stops; 0: it is none
 */
public record PlanActivity(
    boolean alive,
    ActivityKind kind,
    int group,
    int rank,
    Ints skills,
    Ints items,
    int levels,
    boolean required,
    int minutes,
    Ints tags,
    Ints targets,
    int attempts,
    int passMark,
    int draw,
    boolean shuffle,
    int placement) {
  private static final ActivityKind[] KINDS = ActivityKind.values();

  /**
   * Writes all but how many there are and their skills, which items refer to. The items of an
   * activity are mostly those that name it, in the order of their positions: then they are not
   * written.
   */
  static void write(IntWriter out, List<PlanActivity> all, List<PlanItem> items) {
    Ints[] own = own(items, all.size());
    List<@Nullable Ints> listed = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      listed.add(own[i].equals(all.get(i).items) ? null : all.get(i).items);
    }
    out.rows(listed).rows(all, PlanActivity::tags).rows(all, PlanActivity::targets);
    out.column(all, a -> a.alive ? 1 : 0);
    out.column(all, a -> a.kind.ordinal()).column(all, PlanActivity::group);
    out.column(all, PlanActivity::rank).column(all, PlanActivity::levels);
    out.column(all, a -> a.required ? 1 : 0).column(all, PlanActivity::minutes);
    out.column(all, PlanActivity::attempts).column(all, PlanActivity::passMark);
    out.column(all, PlanActivity::draw).column(all, a -> a.shuffle ? 1 : 0);
    out.column(all, PlanActivity::placement);
  }

  /**
   * Reads the activities.
   *
   * @param taught the skills of each
   * @param all the course's items
   */
  static List<PlanActivity> read(IntReader in, Ints[] taught, List<PlanItem> all) {
    int count = taught.length;
    Ints[] own = own(all, count);
    @Nullable Ints[] items = in.rowsOrNone(count);
    Ints[] tags = in.rows(count);
    Ints[] targets = in.rows(count);
    Table table = in.table(count, 12);
    List<PlanActivity> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Ints listed = items[i];
      out.add(
          new PlanActivity(
              table.flag(),
              KINDS[table.next()],
              table.next(),
              table.next(),
              taught[i],
              listed == null ? own[i] : listed,
              table.next(),
              table.flag(),
              table.next(),
              tags[i],
              targets[i],
              table.next(),
              table.next(),
              table.next(),
              table.flag(),
              table.next()));
    }
    return out;
  }

  /** The items that name each activity. */
  private static Ints[] own(List<PlanItem> all, int activities) {
    int[] ends = new int[activities];
    for (PlanItem item : all) {
      if (item.alive()) {
        ends[item.activity()]++;
      }
    }
    int[] numbers = new int[all.size()];
    int from = 0;
    for (int i = 0; i < activities; i++) {
      from += ends[i];
      ends[i] = from - ends[i];
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).alive()) {
        numbers[ends[all.get(i).activity()]++] = i;
      }
    }
    Ints[] out = new Ints[activities];
    from = 0;
    for (int i = 0; i < activities; i++) {
      out[i] = Ints.of(numbers, from, ends[i] - from);
      from = ends[i];
    }
    return out;
  }

  static PlanActivity gone() {
    Ints none = Ints.of();
    return new PlanActivity(
        false, ActivityKind.LESSON, 0, 0, none, none, 0, false, 0, none, none, 0, 0, 0, false, 0);
  }
}

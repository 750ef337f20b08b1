package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
import studio.trellis.model.base.Table;

/**
 * What the engine needs of a skill; chances in thousandths.
 *
 * @param alive false: a tombstone
 * @param rank the author's order among skills, from 0
 * @param unaided right answers without help that mastery needs: the policy's, or as many as there
 *     are items
 * @param cap answers after which it is no longer drilled
 * @param retention chance of recall to aim at
 * @param was positions of former skills whose estimates it takes over
 */
public record PlanSkill(
    boolean alive,
    int rank,
    Ints prerequisites,
    boolean core,
    int weight,
    int prior,
    int learn,
    int guess,
    int slip,
    int threshold,
    int unaided,
    int cap,
    int retention,
    Ints was) {
  /** A skill that takes nothing over. */
  public PlanSkill(
      boolean alive,
      int rank,
      Ints prerequisites,
      boolean core,
      int weight,
      int prior,
      int learn,
      int guess,
      int slip,
      int threshold,
      int unaided,
      int cap,
      int retention) {
    this(
        alive,
        rank,
        prerequisites,
        core,
        weight,
        prior,
        learn,
        guess,
        slip,
        threshold,
        unaided,
        cap,
        retention,
        Ints.of());
  }

  /** The skill, no longer drilled after so many answers. */
  PlanSkill capped(int most) {
    return new PlanSkill(
        alive,
        rank,
        prerequisites,
        core,
        weight,
        prior,
        learn,
        guess,
        slip,
        threshold,
        unaided,
        Math.min(most, cap),
        retention,
        was);
  }

  static void write(IntWriter out, List<PlanSkill> all) {
    out.put(all.size()).rows(all, PlanSkill::prerequisites).rows(all, PlanSkill::was);
    out.column(all, s -> s.alive ? 1 : 0).column(all, PlanSkill::rank);
    out.column(all, s -> s.core ? 1 : 0).column(all, PlanSkill::weight);
    out.column(all, PlanSkill::prior).column(all, PlanSkill::learn).column(all, PlanSkill::guess);
    out.column(all, PlanSkill::slip).column(all, PlanSkill::threshold);
    out.column(all, PlanSkill::unaided).column(all, PlanSkill::cap);
    out.column(all, PlanSkill::retention);
  }

  static List<PlanSkill> read(IntReader in) {
    int count = in.next();
    Ints[] prerequisites = in.rows(count);
    Ints[] was = in.rows(count);
    Table table = in.table(count, 12);
    List<PlanSkill> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(
          new PlanSkill(
              table.flag(),
              table.next(),
              prerequisites[i],
              table.flag(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              table.next(),
              was[i]));
    }
    return out;
  }

  static PlanSkill gone() {
    return new PlanSkill(false, 0, Ints.of(), false, 1, 250, 150, 200, 100, 950, 2, 15, 900);
  }
}

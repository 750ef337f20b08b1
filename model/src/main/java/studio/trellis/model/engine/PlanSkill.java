package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;

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

  static void write(IntWriter out, PlanSkill s) {
    out.put(s.alive);
    if (s.alive) {
      out.put(s.rank).put(s.prerequisites).put(s.core).put(s.weight);
      out.put(s.prior).put(s.learn).put(s.guess).put(s.slip).put(s.threshold).put(s.unaided);
      out.put(s.cap).put(s.retention).put(s.was);
    }
  }

  static PlanSkill read(IntReader in) {
    if (!in.flag()) {
      return gone();
    }
    return new PlanSkill(
        true, in.next(), in.ints(), in.flag(), in.next(), in.next(), in.next(), in.next(),
        in.next(), in.next(), in.next(), in.next(), in.next(), in.ints());
  }

  static PlanSkill gone() {
    return new PlanSkill(false, 0, Ints.of(), false, 1, 250, 150, 200, 100, 950, 2, 15, 900);
  }
}

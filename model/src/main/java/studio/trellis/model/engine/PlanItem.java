package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;

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
  static void write(IntWriter out, PlanItem i) {
    out.put(i.alive);
    if (i.alive) {
      out.put(i.activity)
          .put(i.skills)
          .put(i.difficulty)
          .put(i.guess)
          .put(i.hints)
          .put(i.answerable);
      out.put(i.shown).put(i.confidence);
    }
  }

  static PlanItem read(IntReader in) {
    if (!in.flag()) {
      return gone();
    }
    return new PlanItem(
        true, in.next(), in.ints(), in.next(), in.next(), in.next(), in.next(), in.flag(),
        in.flag());
  }

  static PlanItem gone() {
    return new PlanItem(false, 0, Ints.of(), 0, 0, 0, 0, false, false);
  }
}

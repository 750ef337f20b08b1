package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;

/**
 * What an attribute says about where a learner starts.
 *
 * @param value as the state stores it, of a choice; 0: the attribute is a number
 * @param from of a number: from this one on
 * @param days of a date: until it says nothing any more; 0: it is no date
 * @param skill −1: every skill
 * @param rating 0 to 4, as learners rate themselves
 */
public record PlanStart(int attribute, int value, int from, int days, int skill, int rating) {
  static void write(IntWriter out, PlanStart s) {
    out.put(s.attribute).put(s.value).put(s.from).put(s.days).put(s.skill).put(s.rating);
  }

  static PlanStart read(IntReader in) {
    return new PlanStart(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
  }

  /** Whether it speaks of a skill when the state stores so much of its attribute. */
  boolean speaks(int stored, int ofSkill) {
    boolean holds = value > 0 ? stored == value : days > 0 || stored - 1 >= from;
    return holds && (skill < 0 || skill == ofSkill);
  }
}

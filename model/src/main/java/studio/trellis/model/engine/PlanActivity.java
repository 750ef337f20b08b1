package studio.trellis.model.engine;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;
import studio.trellis.model.base.Ints;
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

  static void write(IntWriter out, PlanActivity a) {
    out.put(a.alive);
    if (a.alive) {
      out.put(a.kind.ordinal())
          .put(a.group)
          .put(a.rank)
          .put(a.skills)
          .put(a.items)
          .put(a.levels)
          .put(a.required);
      out.put(a.minutes).put(a.tags).put(a.targets);
      if (a.kind == ActivityKind.ASSESSMENT) {
        out.put(a.attempts).put(a.passMark).put(a.draw).put(a.shuffle).put(a.placement);
      }
    }
  }

  static PlanActivity read(IntReader in) {
    if (!in.flag()) {
      return gone();
    }
    ActivityKind kind = KINDS[in.next()];
    int group = in.next();
    int rank = in.next();
    Ints skills = in.ints();
    Ints items = in.ints();
    int levels = in.next();
    boolean required = in.flag();
    int minutes = in.next();
    Ints tags = in.ints();
    Ints targets = in.ints();
    boolean assessment = kind == ActivityKind.ASSESSMENT;
    return new PlanActivity(
        true,
        kind,
        group,
        rank,
        skills,
        items,
        levels,
        required,
        minutes,
        tags,
        targets,
        assessment ? in.next() : 0,
        assessment ? in.next() : 0,
        assessment ? in.next() : 0,
        assessment && in.flag(),
        assessment ? in.next() : 0);
  }

  static PlanActivity gone() {
    Ints none = Ints.of();
    return new PlanActivity(
        false, ActivityKind.LESSON, 0, 0, none, none, 0, false, 0, none, none, 0, 0, 0, false, 0);
  }
}

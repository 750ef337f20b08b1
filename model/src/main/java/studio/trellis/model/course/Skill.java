package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * A competency that activities teach and items give evidence for.
 *
 * @param order the author's order among skills
 * @param prerequisites ids of skills to be mastered before
 * @param core has to be mastered for completion
 * @param weight share in the score, 1 to 100
 * @param trace parameters of knowledge tracing
 */
public record Skill(
    String id,
    String title,
    String description,
    int order,
    List<String> prerequisites,
    boolean core,
    int weight,
    Trace trace,
    Map<String, Tree> extra)
    implements Entity {
  public Skill {
    prerequisites = List.copyOf(prerequisites);
    extra = new Tree.Obj(extra).fields();
  }

  /**
   * Parameters of Bayesian knowledge tracing (Corbett &amp; Anderson 1995), each in thousandths of
   * a probability.
   *
   * @param prior known before the course
   * @param learn becomes known at an opportunity
   * @param guess right though not known
   * @param slip wrong though known
   * @param threshold mastery of this skill; 0: the course's
   */
  public record Trace(int prior, int learn, int guess, int slip, int threshold) {
    public static final Trace DEFAULT = new Trace(250, 150, 200, 100, 0);
  }
}

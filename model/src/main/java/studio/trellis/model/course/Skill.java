package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
 * @param ratings what each rating of oneself means here, from "new to me" to "could teach it";
 *     empty: the general words
 * @param was ids of former skills whose learners' estimates this one takes over: one when a skill
 *     was split, several when some were merged
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
    List<String> ratings,
    List<String> was,
    Map<String, Tree> extra)
    implements Entity {
  /** How many ratings there are. */
  public static final int RATINGS = 5;

  /** A skill of its own, with the general words for ratings. */
  public Skill(
      String id,
      String title,
      String description,
      int order,
      List<String> prerequisites,
      boolean core,
      int weight,
      Trace trace,
      Map<String, Tree> extra) {
    this(
        id,
        title,
        description,
        order,
        prerequisites,
        core,
        weight,
        trace,
        List.of(),
        List.of(),
        extra);
  }

  public Skill {
    ratings = List.copyOf(ratings);
    was = List.copyOf(was);
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
   * @param cap answers after which the engine stops drilling it; 0: the course's
   * @param retention chance of recall to aim at; 0: the course's
   */
  public record Trace(
      int prior, int learn, int guess, int slip, int threshold, int cap, int retention) {
    public static final Trace DEFAULT = new Trace(250, 150, 200, 100, 0);

    /** With the course's cap and retention. */
    public Trace(int prior, int learn, int guess, int slip, int threshold) {
      this(prior, learn, guess, slip, threshold, 0, 0);
    }

    /** These parameters with some changed. */
    public Trace with(Consumer<Numbers> change) {
      Numbers numbers = new Numbers(this);
      change.accept(numbers);
      return numbers.made();
    }

    /** The parameters, to change some of them. */
    public static final class Numbers {
      public int prior;
      public int learn;
      public int guess;
      public int slip;
      public int threshold;
      public int cap;
      public int retention;

      private Numbers(Trace old) {
        prior = old.prior;
        learn = old.learn;
        guess = old.guess;
        slip = old.slip;
        threshold = old.threshold;
        cap = old.cap;
        retention = old.retention;
      }

      private Trace made() {
        return new Trace(prior, learn, guess, slip, threshold, cap, retention);
      }
    }
  }

  /** This skill with some fields changed. */
  public Skill with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a skill, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public String description;
    public int order;
    public List<String> prerequisites;
    public boolean core;
    public int weight;
    public Trace trace;
    public List<String> ratings;
    public List<String> was;
    public Map<String, Tree> extra;

    private Fields(Skill old) {
      id = old.id;
      title = old.title();
      description = old.description();
      order = old.order();
      prerequisites = old.prerequisites();
      core = old.core();
      weight = old.weight();
      trace = old.trace();
      ratings = old.ratings();
      was = old.was();
      extra = old.extra();
    }

    private Skill made() {
      return new Skill(
          id, title, description, order, prerequisites, core, weight, trace, ratings, was, extra);
    }
  }
}

package studio.trellis.model.course;

import java.util.List;

/** What only some kinds of activity have. */
public sealed interface Behaviour {
  /** Nothing besides. */
  record Plain() implements Behaviour {}

  /**
   * An assessment: feedback waits until its end.
   *
   * @param attempts how often it may be taken, 1 to 7; 0: without limit
   * @param passMark share of right answers that passes, thousandths
   * @param draw items drawn from its bank; 0: all
   * @param shuffle items in an order of the learner's own
   * @param placement it places learners: each item is the one that tells most about them, until the
   *     error of the estimate is no more than so many hundredths of a logit, or as many items as
   *     {@code draw} says were asked; nobody fails. 0: it is an ordinary assessment
   */
  record Assessment(int attempts, int passMark, int draw, boolean shuffle, int placement)
      implements Behaviour {
    public static final Assessment DEFAULT = new Assessment(3, 800, 0, true, 0);

    /** The error at which a placement test usually stops, hundredths of a logit. */
    public static final int SURE_ENOUGH = 60;
  }

  /** A choice among 2 to 4 activities or groups, by id; the engine recommends one. */
  record Choice(List<String> options) implements Behaviour {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A milestone, reached when all these activities are done, by id. */
  record Milestone(List<String> gathers) implements Behaviour {
    public Milestone {
      gathers = List.copyOf(gathers);
    }
  }

  /** A resource to open or download; {@code asset} is an id, or empty when the body says all. */
  record Resource(String asset) implements Behaviour {}

  /** What an activity of this kind has when nothing is said. */
  static Behaviour of(ActivityKind kind) {
    return switch (kind) {
      case ASSESSMENT -> Assessment.DEFAULT;
      case CHOICE -> new Choice(List.of());
      case MILESTONE -> new Milestone(List.of());
      case RESOURCE -> new Resource("");
      case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Plain();
    };
  }
}

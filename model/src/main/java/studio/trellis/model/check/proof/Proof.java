package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.PlanActivity;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.Status;

/**
 * Whether anybody who goes where they are led can come to the end of a course without completing
 * it, short of using up a skill's cap. First every class of states is gone through; where there are
 * too many, each thing that completion needs is looked at by itself, and learners are sent through
 * on purpose: that is no proof, and is not called one.
 */
public final class Proof {
  /** Classes of states after which it gives up. */
  private static final int MOST = 20_000;

  /** Decisions of learners who are sent through, after which no more are. */
  private static final int DECISIONS = 120_000;

  private final World world;
  private final BooleanSupplier stop;
  private final Set<String> usedUp = new TreeSet<>();
  private int states;

  private Proof(Course course, BooleanSupplier stop) {
    this.world = new World(course);
    this.stop = stop;
  }

  /**
   * The verdict on a course whose references hold.
   *
   * @param stop asked now and then; true: give up, what was found so far is said
   */
  public static Verdict of(Course course, BooleanSupplier stop) {
    return new Proof(course, stop).verdict();
  }

  private Verdict verdict() {
    Explorer.Explored all = new Explorer(world, Math.max(500, MOST / weight()), stop).run();
    states = all.states();
    usedUp.addAll(all.usedUp());
    Way way = all.way();
    Walks.Walked walked = new Walks.Walked(0, Set.of(), null);
    if (way == null) {
      // Also where all classes were gone through: they may tell too little apart.
      walked = new Walks(world, DECISIONS / weight(), stop).run();
      usedUp.addAll(walked.usedUp());
      way = walked.way();
    }
    if (way == null && all.whole()) {
      return made(Verdict.Outcome.SHOWN, walked.walks(), null);
    }
    Story story = way == null ? null : way.told(world);
    return way == null || story == null
        ? made(Verdict.Outcome.NOT_SHOWN, walked.walks(), null)
        : made(Verdict.Outcome.STUCK, walked.walks(), new Verdict.Stuck(story, lacks(way)));
  }

  /** How much more a state of a large course takes, in time and memory. */
  private int weight() {
    int cells =
        world.plan.skills().size() * 13
            + world.plan.activities().size() * 4
            + world.plan.items().size() * 3;
    return Math.max(1, cells / 2000);
  }

  private Verdict made(Verdict.Outcome outcome, int walks, Verdict.@Nullable Stuck stuck) {
    return new Verdict(outcome, states, walks, new ArrayList<>(usedUp), stuck);
  }

  /** The first thing that is missing for completion where a way ends, by id. */
  private String lacks(Way way) {
    LearnerState state = way.end(world);
    for (int i = 0; i < world.plan.activities().size(); i++) {
      PlanActivity a = world.plan.activities().get(i);
      Status status = state.status(i);
      if (a.alive() && a.required() && status != Status.DONE && status != Status.PASSED) {
        return world.codes.activities().get(i);
      }
    }
    for (Standing.OfSkill skill : world.engine.standing(state).skills()) {
      if (world.plan.skills().get(skill.skill()).core() && !skill.mastered()) {
        return world.codes.skills().get(skill.skill());
      }
    }
    return "";
  }
}

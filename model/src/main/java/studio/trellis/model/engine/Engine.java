package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;

/**
 * Decides what a learner meets next, and takes in what they did. Pure: the same state, evidence and
 * minute give the same result on every machine. Time comes in as whole minutes since 2020-01-01, 0
 * to 23 million. An engine may be shared by threads.
 */
public final class Engine {
  private static final int LAST_MINUTE = 16_384 * 1440 - 1;
  private final Plan plan;
  private final Grid grid = new Grid();
  private final Graph graph;
  private final SkillItems skillItems;
  private final Tracing tracing;
  private final boolean explain;

  /** An engine for a course, each of whose decisions says what would have come otherwise. */
  public Engine(Plan plan) {
    this(plan, true);
  }

  /**
   * An engine for a course.
   *
   * @param explain also work out what would have come otherwise, and name the rules considered in
   *     vain; without, decisions are the same and quicker
   */
  public Engine(Plan plan, boolean explain) {
    this.plan = plan;
    this.graph = new Graph(plan);
    this.skillItems = new SkillItems(plan);
    this.tracing = new Tracing(plan, grid);
    this.explain = explain;
  }

  public Plan plan() {
    return plan;
  }

  /**
   * The state of a new learner.
   *
   * @param seed for the learner's own shuffles; 16 bits of it are kept
   */
  public LearnerState begin(int seed) {
    var draft = LearnerState.blank(plan.layout()).draft();
    draft.set(LearnerCell.SEED, seed & 0xFFFF);
    return draft.freeze();
  }

  /**
   * What comes next. While something is shown, that; showing it means going on from {@link
   * Decision#after}.
   */
  public Decision decide(LearnerState state, int now) {
    Facts facts = new Facts(plan, grid, state.draft(), minute(now));
    if (facts.get(LearnerCell.DAY) == 0) {
      facts.draft.set(LearnerCell.DAY, facts.today);
    }
    return new Decider(facts, graph, skillItems, tracing, explain).decide();
  }

  /**
   * The state after a piece of evidence. Evidence that does not fit what is shown changes nothing
   * but the day.
   */
  public LearnerState record(LearnerState state, Evidence evidence, int now) {
    if (evidence instanceof Evidence.Met) {
      return decide(state, now).after();
    }
    Facts facts = new Facts(plan, grid, state.draft(), minute(now));
    Clock.tick(facts, facts.now, evidence instanceof Evidence.SessionBegan);
    new Recorder(facts, tracing).record(evidence);
    return facts.draft.done();
  }

  /** What no clock says is brought to the nearest minute that one can say. */
  private static int minute(int now) {
    return Math.max(0, Math.min(LAST_MINUTE, now));
  }

  /**
   * A state that an earlier build of the course wrote: skills that were split or merged since take
   * over what was known of the former ones, of several the weakest; what no part of the course can
   * have any more is dropped. A state of this build stays as it is.
   */
  public LearnerState adopt(LearnerState state) {
    return Adoption.of(plan, state);
  }

  /** Where a learner stands, as of the day of the last event. */
  public Standing standing(LearnerState state) {
    return Standing.of(new Facts(plan, grid, state.draft()));
  }

  /** Where a learner stands now: what can be recalled depends on it. */
  public Standing standing(LearnerState state, int now) {
    return Standing.of(new Facts(plan, grid, state.draft(), minute(now)));
  }

  /** How many skills are fading, and the minutes that reviewing them takes. */
  public Ints fading(LearnerState state, int now) {
    Facts facts = new Facts(plan, grid, state.draft(), minute(now));
    return new Reviews(facts, skillItems, tracing).waiting();
  }

  /**
   * The items of the visit under way whose feedback is to come in its summary, each followed by 1
   * when it was answered rightly.
   */
  public Ints withheld(LearnerState state) {
    return Telling.withheld(new Facts(plan, grid, state.draft()));
  }

  /** What changes from now on, and why: to be fed with the evidence of a session. */
  public Changes changes(LearnerState state) {
    return new Changes(new Facts(plan, grid, state.draft()));
  }

  /** Whether the skill at a position counts as mastered. */
  public boolean mastered(LearnerState state, int skill) {
    return new Facts(plan, grid, state.draft()).mastered(skill);
  }
}

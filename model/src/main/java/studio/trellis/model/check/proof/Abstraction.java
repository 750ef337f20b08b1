package studio.trellis.model.check.proof;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.ActivityCell;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.rule.ScaffoldPolicy;

/**
 * What two states have to share to count as one: where learners are, estimates between the same
 * thresholds of rules and policies, counters up to their bounds, and whatever conditions read.
 */
final class Abstraction {
  /** What conditions may read of the learner's past and present. */
  private static final LearnerCell[] PLACE = {
    LearnerCell.PHASE,
    LearnerCell.ACTIVITY,
    LearnerCell.LEVEL,
    LearnerCell.VISIT_ANSWERS,
    LearnerCell.PAGE_READ,
    LearnerCell.DETOUR,
    LearnerCell.RETEST,
    LearnerCell.CURSOR,
    LearnerCell.ENDED,
    LearnerCell.RETURN_1,
    LearnerCell.RETURN_2,
    LearnerCell.EVENT
  };

  private final World world;
  private final int[][] cuts;

  Abstraction(World world) {
    this.world = world;
    this.cuts = new int[world.plan.skills().size()][];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = cuts(i);
    }
  }

  private int[] cuts(int skill) {
    Set<Integer> at = new TreeSet<>();
    ScaffoldPolicy policy = world.plan.policies().scaffold();
    at.add(policy.advancing());
    at.add(policy.proficient());
    at.add(policy.expert());
    at.add(world.plan.skills().get(skill).threshold());
    Map<String, Set<Integer>> read = world.reads.mastery;
    at.addAll(read.getOrDefault("", Set.of()));
    at.addAll(read.getOrDefault(world.codes.skills().get(skill), Set.of()));
    int[] out = new int[at.size()];
    int i = 0;
    for (int cut : at) {
      out[i++] = cut;
    }
    return out;
  }

  /** The name of the class that a state with its next decision belongs to. */
  String key(Decision decision) {
    LearnerState state = decision.after();
    StringBuilder key = new StringBuilder();
    for (LearnerCell cell : PLACE) {
      add(key, state.get(cell));
    }
    add(key, decision.kind() == Decision.Kind.OFFER ? decision.offers().hashCode() : 0);
    key.append(decision.retry() ? 'r' : 'f');
    answers(key, state, decision);
    for (Standing.OfSkill skill : world.engine.standing(state).skills()) {
      skill(key, state, skill);
    }
    for (int i = 0; i < world.plan.activities().size(); i++) {
      add(key, state.activity(i, ActivityCell.STATUS));
      add(key, state.activity(i, ActivityCell.VISITS));
    }
    for (int i = 0; i < world.plan.rules().size(); i++) {
      key.append(state.fired(i) ? '1' : '0');
    }
    for (int i = 0; i < world.plan.attributes().size(); i++) {
      add(key, state.attribute(i));
    }
    return key.toString();
  }

  private void answers(StringBuilder key, LearnerState state, Decision decision) {
    Reads reads = world.reads;
    boolean named = reads.options.containsKey(decision.item());
    add(key, named ? decision.item() + 1 : 0);
    if (reads.answerLater) {
      add(key, state.get(LearnerCell.LAST_RIGHT));
      add(key, reads.confidence ? state.get(LearnerCell.LAST_CONFIDENCE) : 0);
      add(key, Math.min(reads.hints, state.get(LearnerCell.LAST_HINTS)));
    }
    boolean scored =
        decision.activity() >= 0
            && world.plan.activities().get(decision.activity()).kind() == ActivityKind.ASSESSMENT;
    add(key, scored ? state.get(LearnerCell.VISIT_RIGHT) : 0);
    add(key, reads.sessions ? state.get(LearnerCell.SESSION) : 0);
    add(key, reads.choices ? state.get(LearnerCell.TARGET) : 0);
    boolean asked = decision.item() >= 0 && state.item(decision.item(), ItemCell.ATTEMPTS) > 0;
    key.append(asked ? 'a' : 'n');
  }

  private void skill(StringBuilder key, LearnerState state, Standing.OfSkill skill) {
    int region = 0;
    for (int cut : cuts[skill.skill()]) {
      region += skill.now() >= cut ? 1 : 0;
    }
    add(key, region);
    key.append(skill.mastered() ? 'm' : 'u');
    add(key, state.skill(skill.skill(), SkillCell.UNAIDED));
    add(key, state.skill(skill.skill(), SkillCell.LEVEL));
    add(key, state.errors(skill.skill()));
    Set<String> rows = world.reads.rows;
    boolean read = rows.contains("") || rows.contains(world.codes.skills().get(skill.skill()));
    add(key, read ? state.row(skill.skill()) : 0);
  }

  private static void add(StringBuilder key, int value) {
    key.append((char) ('0' + (value & 0x3FFF)));
    if (value > 0x3FFF || value < 0) {
      key.append((char) ('0' + (value >>> 14 & 0x3FFF)));
    }
  }
}

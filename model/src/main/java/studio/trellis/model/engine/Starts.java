package studio.trellis.model.engine;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.learner.SkillCell;

/**
 * Where a learner starts by what is known of them: each attribute that says something of a skill,
 * and what they said themselves, count the same; the estimate is their mean on the grid. It ends
 * with the first answer. Nothing of it is stored: what is known is in the state already.
 */
final class Starts {
  /** Mastery in thousandths that a rating of 0 to 4 starts from. */
  private static final int[] RATED = {50, 250, 500, 750, 900};

  private final Facts facts;

  /** What the attributes say of a skill: how many do, and the sum of their steps. */
  private int count;

  private int sum;

  Starts(Facts facts) {
    this.facts = facts;
  }

  /** The learner rated themselves. */
  void rated(int skill, int rating) {
    add(skill, -1, 0);
    set(skill, (sum + rating(rating)) / (count + 1));
  }

  private int rating(int rating) {
    return facts.grid.step(RATED[Math.max(0, Math.min(4, rating))] / 1000.0);
  }

  /** An attribute has another value than {@code before}; 0: it was not known. */
  void changed(int attribute, int before) {
    for (int skill = 0; skill < facts.plan.skills().size(); skill++) {
      boolean open =
          facts.plan.skills().get(skill).alive()
              && facts.draft.skill(skill, SkillCell.OPPORTUNITIES) == 0;
      if (open && says(attribute, before, skill) != says(attribute, now(attribute), skill)) {
        moved(skill, attribute, before);
      }
    }
  }

  private int now(int attribute) {
    return facts.draft.attribute(attribute);
  }

  private void moved(int skill, int attribute, int before) {
    int own = own(skill, attribute, before);
    add(skill, -1, 0);
    int all = count + (own < 0 ? 0 : 1);
    if (all == 0) {
      facts.draft.set(skill, SkillCell.ESTIMATE, 0);
      facts.draft.set(skill, SkillCell.START, 0);
      facts.draft.set(skill, SkillCell.LEVEL, 0);
    } else {
      set(skill, (sum + Math.max(0, own)) / all);
    }
  }

  /** What the learner said themselves, taken back out of the estimate; −1: nothing. */
  private int own(int skill, int attribute, int before) {
    if (facts.draft.skill(skill, SkillCell.START) == 0) {
      return -1;
    }
    add(skill, attribute, before);
    int known = facts.step(skill);
    if (count == 0) {
      return known;
    }
    return known == sum / count
        ? -1
        : Math.max(0, Math.min(Grid.STEPS - 1, known * (count + 1) - sum));
  }

  /** Adds up what attributes say, one of them as it was before. */
  private void add(int skill, int changed, int before) {
    count = 0;
    sum = 0;
    for (int i = 0; i < facts.plan.attributes().size(); i++) {
      int step = says(i, i == changed ? before : now(i), skill);
      if (step >= 0) {
        count++;
        sum += step;
      }
    }
  }

  private void set(int skill, int step) {
    facts.draft.set(skill, SkillCell.ESTIMATE, step + 1);
    facts.draft.set(skill, SkillCell.LEVEL, 0);
    Tracing.begin(facts, skill);
  }

  /** The step from which an attribute lets a skill start; −1: it says nothing of it. */
  private int says(int attribute, int stored, int skill) {
    @Nullable PlanStart best = null;
    for (int i = 0; stored > 0 && i < facts.plan.starts().size(); i++) {
      PlanStart start = facts.plan.starts().get(i);
      boolean nearer =
          best == null
              || start.from() > best.from()
              || (start.from() == best.from() && start.skill() >= best.skill());
      if (start.attribute() == attribute && nearer && start.speaks(stored, skill)) {
        best = start;
      }
    }
    return best == null ? -1 : step(best, stored, skill);
  }

  /** With the days since a date, it fades to what anybody starts with. */
  private int step(PlanStart start, int stored, int skill) {
    int rated = rating(start.rating());
    if (start.days() == 0) {
      return rated;
    }
    int since = Math.max(0, facts.today - (stored - 1));
    int prior = facts.grid.step(facts.plan.skills().get(skill).prior() / 1000.0);
    return since >= start.days()
        ? -1
        : prior + (rated - prior) * (start.days() - since) / start.days();
  }
}

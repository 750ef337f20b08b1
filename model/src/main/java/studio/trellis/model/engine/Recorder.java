package studio.trellis.model.engine;

import studio.trellis.model.base.Ints;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.learner.Draft;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Scaffold;

/** Takes what a learner did into the state. */
final class Recorder {
  private static final Scaffold[] LEVELS = Scaffold.values();

  /** Eighths of full weight that a second try has. */
  private static final int SECOND_TRY = 3;

  private final Facts facts;
  private final Draft draft;
  private final Tracing tracing;
  private final Effects effects;

  Recorder(Facts facts, Tracing tracing) {
    this.facts = facts;
    this.draft = facts.draft;
    this.tracing = tracing;
    this.effects = new Effects(facts);
  }

  void record(Evidence evidence) {
    draft.set(LearnerCell.DAY, facts.today);
    switch (evidence) {
      case Evidence.SessionBegan e -> began();
      case Evidence.AttributeGiven e -> attribute(e.attribute(), e.value());
      case Evidence.Rated e -> rated(e.skill(), e.rating());
      case Evidence.HintShown e -> help(LearnerCell.HINTS);
      case Evidence.StepAnswered e -> help(LearnerCell.STEPS);
      case Evidence.Answered e -> answered(e);
      case Evidence.Finished e -> finished();
      case Evidence.Chose e -> chose(e.target());
      case Evidence.Declined e -> declined();
      case Evidence.TestOut e -> testOut(e.activity());
      case Evidence.Review e -> Reviews.chosen(facts, e.minutes());
      case Evidence.Met e -> {}
    }
  }

  private boolean shown() {
    return draft.get(LearnerCell.PHASE) == 1;
  }

  private void began() {
    draft.count(LearnerCell.SESSION);
    draft.set(LearnerCell.REVIEW_ENDED, 0);
    draft.set(LearnerCell.BEGUN, 1);
    Reviews.allow(facts, facts.plan.policies().practice().reviewMinutes());
    draft.set(LearnerCell.SESSION_STEPS, 0);
    draft.set(LearnerCell.PAUSED, 0);
    Retests.began(draft);
    if (draft.get(LearnerCell.EVENT) != LastEvent.ANSWERED.ordinal()) {
      draft.set(LearnerCell.EVENT, LastEvent.BEGUN.ordinal());
    }
  }

  private static boolean within(int position, int size) {
    return position >= 0 && position < size;
  }

  /** A value that the attribute does not have leaves it not known. */
  private void attribute(int attribute, int value) {
    Ints sizes = facts.plan.attributes();
    if (within(attribute, sizes.size())) {
      int most = sizes.at(attribute);
      int before = draft.attribute(attribute);
      draft.attribute(attribute, most > 0 && value > most ? 0 : value);
      if (draft.attribute(attribute) != before) {
        new Starts(facts).changed(attribute, before);
      }
    }
  }

  private void help(LearnerCell cell) {
    if (shown() && draft.get(LearnerCell.ITEM) > 0) {
      draft.count(cell);
    }
  }

  private void rated(int skill, int rating) {
    if (within(skill, facts.plan.skills().size())
        && draft.skill(skill, SkillCell.OPPORTUNITIES) == 0) {
      new Starts(facts).rated(skill, rating);
    }
  }

  private void finished() {
    if (!shown()) {
      return;
    }
    int activity = draft.get(LearnerCell.ACTIVITY) - 1;
    int item = draft.get(LearnerCell.ITEM) - 1;
    draft.set(LearnerCell.PHASE, 0);
    draft.set(LearnerCell.RETRY, 0);
    draft.count(LearnerCell.SESSION_STEPS);
    if (item >= 0) {
      workedRead(item);
      return;
    }
    draft.set(LearnerCell.PAGE_READ, 1);
    if (facts.activity(activity).kind() == ActivityKind.LESSON) {
      started(facts.activity(activity).skills());
      tracing.read(facts, facts.activity(activity).skills());
    }
  }

  private void workedRead(int item) {
    Ints skills = facts.plan.items().get(item).skills();
    started(skills);
    if (LEVELS[draft.get(LearnerCell.LEVEL)] == Scaffold.WORKED) {
      draft.set(item, ItemCell.ATTEMPTS, draft.item(item, ItemCell.ATTEMPTS) + 1);
      tracing.read(facts, skills);
      for (int i = 0; i < skills.size(); i++) {
        Levels.read(facts, skills.at(i));
      }
    }
  }

  private void started(Ints skills) {
    for (int i = 0; i < skills.size(); i++) {
      tracing.start(facts, skills.at(i));
    }
  }

  private void answered(Evidence.Answered e) {
    int position = draft.get(LearnerCell.ITEM) - 1;
    if (!shown() || position < 0) {
      return;
    }
    if (draft.get(LearnerCell.RETRY) == 1) {
      triedAgain(position, e);
      return;
    }
    boolean retries = Telling.retries(facts, position, e.right(), e.confidence());
    PlanItem item = facts.plan.items().get(position);
    Scaffold level = LEVELS[draft.get(LearnerCell.LEVEL)];
    int hints = draft.get(LearnerCell.HINTS);
    boolean unaided = hints == 0 && level.ordinal() >= Scaffold.HINTED.ordinal();
    int grade = Grades.of(facts, position, e, unaided);
    if (facts.activity(item.activity()).placement() > 0) {
      int told = Items.information(tracing.predicted(facts, position));
      draft.set(LearnerCell.PLACED, draft.get(LearnerCell.PLACED) + told / 10);
    }
    started(item.skills());
    tracing.answered(facts, position, e.right(), weight(position, unaided, e.right()));
    for (int i = 0; i < item.skills().size(); i++) {
      skill(item.skills().at(i), position, e.right(), unaided);
      Memory.answered(draft, item.skills().at(i), grade, facts.today);
    }
    item(position, e.right(), unaided);
    draft.count(LearnerCell.SESSION_STEPS);
    draft.set(LearnerCell.PHASE, 0);
    draft.set(LearnerCell.ANSWERS, (draft.get(LearnerCell.ANSWERS) + 1) % 240);
    if (draft.get(LearnerCell.RETEST) == 0) {
      draft.count(LearnerCell.VISIT_ANSWERS);
      draft.set(LearnerCell.VISIT_RIGHT, draft.get(LearnerCell.VISIT_RIGHT) + (e.right() ? 1 : 0));
    }
    last(position, e, hints);
    Retests.drop(draft, position);
    Retests.count(draft);
    confidence(position, e);
    testedOut(e.right());
    draft.set(LearnerCell.RETRY, retries ? 1 : 0);
  }

  /** The second try says less, and whatever counts answers has counted the first one. */
  private void triedAgain(int position, Evidence.Answered e) {
    draft.set(LearnerCell.RETRY, 0);
    draft.set(LearnerCell.PHASE, 0);
    tracing.answered(facts, position, e.right(), SECOND_TRY);
    draft.set(position, ItemCell.UNAIDED, 0);
    Items.met(facts, position, e.right() ? ItemCell.RIGHT : ItemCell.WRONG);
    last(position, e, draft.get(LearnerCell.HINTS));
  }

  /** Eighths of full weight: help and repetition make an answer say less. */
  private int weight(int item, boolean unaided, boolean right) {
    int weight = unaided || !right ? 8 : 4;
    return draft.item(item, ItemCell.ATTEMPTS) == 0 ? weight : weight - weight / 4;
  }

  private void skill(int skill, int item, boolean right, boolean unaided) {
    draft.set(skill, SkillCell.OPPORTUNITIES, draft.skill(skill, SkillCell.OPPORTUNITIES) + 1);
    draft.run(skill, right);
    draft.set(skill, SkillCell.LAST_UNAIDED, right && unaided ? 1 : 0);
    if (right && unaided && draft.item(item, ItemCell.UNAIDED) == 0) {
      draft.set(skill, SkillCell.UNAIDED, draft.skill(skill, SkillCell.UNAIDED) + 1);
    }
    Levels.answered(facts, skill, right);
  }

  private void item(int position, boolean right, boolean unaided) {
    draft.set(position, ItemCell.UNAIDED, right && unaided ? 1 : 0);
    draft.set(position, ItemCell.ATTEMPTS, draft.item(position, ItemCell.ATTEMPTS) + 1);
    Items.met(facts, position, right ? ItemCell.RIGHT : ItemCell.WRONG);
  }

  private void last(int position, Evidence.Answered e, int hints) {
    draft.set(LearnerCell.EVENT, LastEvent.ANSWERED.ordinal());
    draft.set(LearnerCell.LAST_ITEM, position + 1);
    draft.set(LearnerCell.LAST_OPTIONS, e.options() & 0xFFFF);
    draft.set(LearnerCell.LAST_RIGHT, e.right() ? 1 : 0);
    draft.set(LearnerCell.LAST_CONFIDENCE, Math.min(3, e.confidence()) + 1);
    draft.set(LearnerCell.LAST_HINTS, hints);
  }

  private void confidence(int position, Evidence.Answered e) {
    if (e.confidence() < 0) {
      return;
    }
    draft.count(LearnerCell.SURE_ANSWERS);
    draft.set(LearnerCell.SURE_SUM, draft.get(LearnerCell.SURE_SUM) + Math.min(3, e.confidence()));
    draft.set(LearnerCell.SURE_RIGHT, draft.get(LearnerCell.SURE_RIGHT) + (e.right() ? 1 : 0));
    int after = facts.plan.policies().practice().retestAfter();
    int activity = facts.plan.items().get(position).activity();
    boolean drill = facts.activity(activity).kind() != ActivityKind.ASSESSMENT;
    if (!e.right() && e.confidence() >= Telling.SURE && after > 0 && drill) {
      Retests.add(draft, position, after);
      Retests.next(draft, position);
    }
  }

  /** Two hard items right, none wrong: it is shown. An error, and practice goes on as usual. */
  private void testedOut(boolean right) {
    if (draft.get(LearnerCell.TEST_OUT) == 0) {
      return;
    }
    if (!right) {
      draft.set(LearnerCell.TEST_OUT, 0);
      return;
    }
    if (draft.get(LearnerCell.VISIT_RIGHT) >= 2) {
      Ints skills = facts.activity(draft.get(LearnerCell.ACTIVITY) - 1).skills();
      for (int i = 0; i < skills.size(); i++) {
        int skill = skills.at(i);
        int threshold = facts.plan.skills().get(skill).threshold();
        if (facts.mastery(skill) < threshold) {
          tracing.set(draft, skill, Math.min(999, threshold + 5) / 1000.0);
        }
        draft.set(skill, SkillCell.UNAIDED, Math.max(facts.plan.policies().mastery().unaided(), 2));
        draft.set(skill, SkillCell.LAST_UNAIDED, 1);
      }
    }
  }

  private void chose(int target) {
    boolean known =
        target >= 0
            ? target < facts.plan.activities().size()
            : Plan.groupOf(target) < facts.plan.groups().size();
    if (!known) {
      return;
    }
    int activity = draft.get(LearnerCell.ACTIVITY) - 1;
    if (activity >= 0 && facts.activity(activity).kind() == ActivityKind.CHOICE) {
      effects.end(activity);
    } else {
      effects.leave();
    }
    draft.set(LearnerCell.PHASE, 0);
    draft.set(LearnerCell.EVENT, LastEvent.CHOSEN.ordinal());
    draft.set(LearnerCell.TARGET, Effects.stored(target));
    draft.set(LearnerCell.PAUSED, 0);
    draft.set(LearnerCell.LAST_CHOICE, Effects.stored(target));
    draft.count(LearnerCell.CHOICES);
  }

  private void declined() {
    int activity = draft.get(LearnerCell.ACTIVITY) - 1;
    boolean bound = shown() && activity >= 0 && facts.activity(activity).required();
    if (bound || !facts.plan.policies().choice().decline() || draft.get(LearnerCell.PHASE) == 0) {
      return;
    }
    boolean offered = draft.get(LearnerCell.PHASE) == 2;
    draft.set(LearnerCell.PHASE, 0);
    draft.set(LearnerCell.EVENT, LastEvent.NONE.ordinal());
    draft.count(LearnerCell.DECLINED);
    if (offered && activity >= 0 && facts.activity(activity).kind() != ActivityKind.CHOICE) {
      // A rule had interrupted it; it simply goes on.
      return;
    }
    draft.set(LearnerCell.DECLINING, 1);
    if (offered && activity >= 0) {
      effects.end(activity);
    } else if (activity >= 0) {
      if (draft.get(LearnerCell.DETOUR) == 0) {
        draft.set(LearnerCell.CURSOR, activity + 1);
      }
      effects.leave();
    }
  }

  private void testOut(int activity) {
    boolean allowed =
        activity >= 0
            && activity < facts.plan.activities().size()
            && facts.plan.policies().choice().testOut()
            && facts.activity(activity).alive()
            && facts.activity(activity).kind() == ActivityKind.PRACTICE
            && !facts.activity(activity).required()
            && draft.status(activity) != Status.PASSED;
    if (!allowed) {
      return;
    }
    chose(activity);
    draft.set(LearnerCell.TEST_OUT, 1);
  }
}

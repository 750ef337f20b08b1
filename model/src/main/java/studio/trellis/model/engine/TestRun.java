package studio.trellis.model.engine;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.LastEvent;
import studio.trellis.model.learner.LearnerCell;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.Status;
import studio.trellis.model.rule.Compare;

/** Evaluates a condition's row against the facts and notes every value read. */
final class TestRun {
  private static final Compare[] COMPARES = Compare.values();
  private static final int UNKNOWN = -1;
  private final Facts facts;
  private final Ints test;
  private final int @Nullable [] reads;
  private int read;
  private int at;

  private TestRun(Facts facts, Ints test, int @Nullable [] reads) {
    this.facts = facts;
    this.test = test;
    this.reads = reads;
  }

  /** What a condition came to. */
  record Result(boolean holds, Ints values) {}

  /** Evaluates a whole condition; an empty one holds. */
  static Result of(Facts facts, Ints test) {
    if (test.size() == 0) {
      return new Result(true, test);
    }
    int[] reads = new int[test.size()];
    TestRun run = new TestRun(facts, test, reads);
    boolean holds = run.part();
    return new Result(holds, Ints.of(reads, 0, run.read));
  }

  /** Whether a whole condition holds; what it read is not noted. */
  static boolean holds(Facts facts, Ints test) {
    return test.size() == 0 || new TestRun(facts, test, null).part();
  }

  private boolean part() {
    int kind = test.at(at);
    if (kind == Tests.NOT) {
      at++;
      return !part();
    }
    if (kind > Tests.ANY) {
      return leaf(kind);
    }
    int least = 1;
    if (kind == Tests.COUNT) {
      least = test.at(at + 1);
      at++;
    }
    int count = test.at(at + 1);
    at += 2;
    int hold = 0;
    for (int i = 0; i < count; i++) {
      hold += part() ? 1 : 0;
    }
    return hold >= (kind == Tests.ALL ? count : least);
  }

  private boolean leaf(int kind) {
    int subject = test.at(at + 1);
    int compare = test.at(at + 2);
    int wanted = test.at(at + 3);
    boolean whenUnknown = test.at(at + 4) == 1;
    at += Tests.LEAF;
    int value = read(kind, subject, wanted);
    if (reads != null) {
      reads[read] = kind;
      reads[read + 1] = named(kind, subject);
      reads[read + 2] = compare;
      reads[read + 3] = wanted;
      reads[read + 4] = value;
      read += Tests.LEAF;
    }
    return value == UNKNOWN ? whenUnknown : COMPARES[compare].holds(value, wanted);
  }

  /** What "the one under way" was: a reason names what was read. */
  private int named(int kind, int subject) {
    int here = facts.here();
    return switch (kind) {
      case Tests.MASTERY,
          Tests.MASTERED,
          Tests.BAND,
          Tests.ROW,
          Tests.STARTED,
          Tests.AGE,
          Tests.RECALL ->
          subject >= 0 || here < 0 ? subject : facts.mainSkill(here);
      case Tests.ATTEMPTS, Tests.VISITED, Tests.COMPLETED, Tests.TAG ->
          subject >= 0 ? subject : here;
      case Tests.RIGHT, Tests.CONFIDENCE, Tests.HINTS -> facts.get(LearnerCell.LAST_ITEM) - 1;
      default -> subject;
    };
  }

  private int read(int kind, int subject, int wanted) {
    return switch (kind) {
      case Tests.MASTERY,
          Tests.MASTERED,
          Tests.BAND,
          Tests.ROW,
          Tests.STARTED,
          Tests.AGE,
          Tests.RECALL ->
          skill(kind, subject);
      case Tests.ATTEMPTS, Tests.VISITED, Tests.COMPLETED -> activity(kind, subject);
      case Tests.OPTION, Tests.RIGHT, Tests.CONFIDENCE, Tests.HINTS ->
          answer(kind, subject, wanted);
      case Tests.TAG -> {
        int here = facts.here();
        yield here >= 0 && facts.activity(here).tags().has(wanted) ? wanted : UNKNOWN;
      }
      case Tests.ATTRIBUTE -> facts.draft.attribute(subject) - 1;
      case Tests.KNOWN -> facts.draft.attribute(subject) == 0 ? 0 : 1;
      default -> History.read(facts, kind, subject);
    };
  }

  private int skill(int kind, int subject) {
    int skill = named(kind, subject);
    if (skill < 0) {
      return UNKNOWN;
    }
    return switch (kind) {
      case Tests.MASTERY -> facts.mastery(skill);
      case Tests.MASTERED -> facts.mastered(skill) ? 1 : 0;
      case Tests.BAND -> facts.band(skill).ordinal();
      case Tests.STARTED -> History.started(facts, skill);
      case Tests.RECALL -> Memory.recall(facts.draft, skill, facts.today);
      case Tests.AGE -> History.since(facts, facts.draft.skill(skill, SkillCell.DAY));
      default -> facts.draft.row(skill);
    };
  }

  private int activity(int kind, int subject) {
    int activity = named(kind, subject);
    if (activity < 0) {
      return UNKNOWN;
    }
    if (kind == Tests.ATTEMPTS) {
      return facts.visits(activity);
    }
    if (kind == Tests.VISITED) {
      return facts.visits(activity) > 0 ? 1 : 0;
    }
    Status status = facts.draft.status(activity);
    return status == Status.DONE || status == Status.PASSED ? 1 : 0;
  }

  /** Reads the last answer; false for anything else when nothing was answered yet. */
  private int answer(int kind, int subject, int wanted) {
    int item = facts.get(LearnerCell.LAST_ITEM) - 1;
    if (item < 0 || facts.get(LearnerCell.EVENT) == LastEvent.BEGUN.ordinal()) {
      return UNKNOWN;
    }
    return switch (kind) {
      case Tests.OPTION ->
          item == subject && ((facts.get(LearnerCell.LAST_OPTIONS) >> wanted) & 1) == 1
              ? wanted
              : UNKNOWN;
      case Tests.RIGHT -> facts.get(LearnerCell.LAST_RIGHT);
      case Tests.CONFIDENCE -> facts.get(LearnerCell.LAST_CONFIDENCE) - 1;
      default -> facts.get(LearnerCell.LAST_HINTS);
    };
  }
}

package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;

/**
 * Conditions as rows of numbers, each part before its own parts: {@code ALL n}, {@code ANY n},
 * {@code COUNT least n}, {@code NOT}, or a leaf of an operation and four numbers (subject,
 * comparison, wanted value, when unknown).
 */
final class Tests {
  static final int COUNT = -1;
  static final int ALL = 0;
  static final int ANY = 1;
  static final int NOT = 2;
  static final int MASTERY = 3;
  static final int MASTERED = 4;
  static final int BAND = 5;
  static final int ATTEMPTS = 6;
  static final int ROW = 7;
  static final int OPTION = 8;
  static final int RIGHT = 9;
  static final int CONFIDENCE = 10;
  static final int HINTS = 11;
  static final int VISITED = 12;
  static final int COMPLETED = 13;
  static final int TAG = 14;
  static final int ATTRIBUTE = 15;
  static final int KNOWN = 16;
  static final int STARTED = 17;
  static final int CALIBRATION = 18;
  static final int SCORE = 19;
  static final int MINUTES = 20;
  static final int CHOICE = 21;
  static final int DECLINED = 22;
  static final int AGE = 23;
  static final int SINCE_ATTRIBUTE = 24;
  static final int SINCE_DONE = 25;
  static final int SINCE_SESSION = 26;
  static final int SINCE_START = 27;
  static final int SESSION = 28;
  static final int LOT = 29;
  static final int RECALL = 30;
  static final int DUE = 31;

  /** How many numbers a leaf takes. */
  static final int LEAF = 5;

  private static final int EQUAL = Compare.EQUAL.ordinal();
  private final List<Integer> out = new ArrayList<>();
  private final Codes codes;

  private Tests(Codes codes) {
    this.codes = codes;
  }

  /** The row of a condition. */
  static Ints code(Condition condition, Codes codes) {
    Tests tests = new Tests(codes);
    tests.add(condition);
    int[] row = new int[tests.out.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = tests.out.get(i);
    }
    return Ints.of(row);
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.All c -> parts(ALL, c.parts());
      case Condition.Any c -> parts(ANY, c.parts());
      case Condition.None c -> {
        out.add(NOT);
        parts(ANY, c.parts());
      }
      case Condition.AtLeast c -> {
        out.add(COUNT);
        parts(c.number(), c.parts());
      }
      case Condition.Not c -> {
        out.add(NOT);
        add(c.part());
      }
      case Condition.Mastery c ->
          leaf(MASTERY, codes.skill(c.skill()), c.compare(), c.thousandths(), false);
      case Condition.Mastered c -> leaf(MASTERED, codes.skill(c.skill()), EQUAL, 1, false);
      case Condition.InBand c ->
          leaf(BAND, codes.skill(c.skill()), c.compare(), c.band().ordinal(), false);
      case Condition.Attempts c ->
          leaf(ATTEMPTS, here(c.activity()), c.compare(), c.times(), false);
      case Condition.CorrectInRow c ->
          leaf(ROW, codes.skill(c.skill()), c.compare(), c.times(), false);
      case Condition.OptionChosen c ->
          leaf(OPTION, codes.item(c.item()), EQUAL, codes.option(c.item(), c.option()), false);
      case Condition.AnswerWas c -> leaf(RIGHT, -1, EQUAL, c.right() ? 1 : 0, false);
      case Condition.Confidence c -> leaf(CONFIDENCE, -1, c.compare(), c.level(), false);
      case Condition.HintsUsed c -> leaf(HINTS, -1, c.compare(), c.times(), false);
      case Condition.Visited c -> leaf(VISITED, codes.activity(c.activity()), EQUAL, 1, false);
      case Condition.Completed c -> leaf(COMPLETED, codes.activity(c.activity()), EQUAL, 1, false);
      case Condition.Tagged c -> leaf(TAG, -1, EQUAL, codes.tag(c.facet(), c.value()), false);
      case Condition.AttributeIs c ->
          leaf(
              ATTRIBUTE,
              codes.attribute(c.attribute()),
              c.compare(),
              codes.value(c.attribute(), c.value()),
              c.whenUnknown());
      case Condition.AttributeNumber c ->
          leaf(ATTRIBUTE, codes.attribute(c.attribute()), c.compare(), c.number(), c.whenUnknown());
      case Condition.AttributeKnown c ->
          leaf(KNOWN, codes.attribute(c.attribute()), EQUAL, 1, false);
      case Condition.StartedAt c ->
          leaf(STARTED, codes.skill(c.skill()), c.compare(), c.rating(), false);
      case Condition.Retrievability c ->
          leaf(RECALL, codes.skill(c.skill()), c.compare(), c.thousandths(), false);
      case Condition.ReviewDue c -> leaf(DUE, codes.skill(c.skill()), EQUAL, 1, false);
      case Condition.Calibrated c -> leaf(CALIBRATION, -1, EQUAL, c.calibration().ordinal(), false);
      case Condition.Score c ->
          leaf(SCORE, here(c.activity()), c.compare(), c.thousandths(), false);
      case Condition.Minutes c ->
          leaf(MINUTES, c.span().ordinal(), c.compare(), c.minutes(), false);
      case Condition.ChoiceMade c -> leaf(CHOICE, codes.target(c.target()), EQUAL, 1, false);
      case Condition.Declined c -> leaf(DECLINED, -1, c.compare(), c.times(), false);
      case Condition.EvidenceAge c ->
          leaf(AGE, codes.skill(c.skill()), c.compare(), c.days(), c.whenUnknown());
      case Condition.DaysSince c ->
          leaf(
              SINCE_ATTRIBUTE + c.since().ordinal(),
              switch (c.since()) {
                case ATTRIBUTE -> codes.attribute(c.id());
                case DONE -> codes.activity(c.id());
                case LAST_SESSION, START -> -1;
              },
              c.compare(),
              c.days(),
              c.whenUnknown());
      case Condition.SessionNumber c -> leaf(SESSION, -1, c.compare(), c.number(), false);
      case Condition.RandomShare c -> leaf(LOT, c.trial(), c.compare(), c.thousandths(), false);
    }
  }

  private int here(String activity) {
    return activity.isEmpty() ? -1 : codes.activity(activity);
  }

  private void parts(int kind, List<Condition> parts) {
    out.add(kind);
    out.add(parts.size());
    for (Condition part : parts) {
      add(part);
    }
  }

  private void leaf(int kind, int subject, Compare compare, int wanted, boolean whenUnknown) {
    leaf(kind, subject, compare.ordinal(), wanted, whenUnknown);
  }

  private void leaf(int kind, int subject, int compare, int wanted, boolean whenUnknown) {
    out.add(kind);
    out.add(subject);
    out.add(compare);
    out.add(wanted);
    out.add(whenUnknown ? 1 : 0);
  }
}

package studio.trellis.model.check;

import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.check.logic.Variable;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Condition;

/**
 * The variables that conditions read. Each name begins with a letter for its kind, then the id of
 * what it belongs to; an id of {@code *} stands for the one under way where that may be any.
 */
final class Values {
  /** Estimates end within these thousandths: the grid does ({@code engine.Grid}). */
  static final int LOWEST = 2;

  static final int HIGHEST = 998;

  static final char MASTERY = 'm';
  static final char MASTERED = 'M';
  static final char VISITS = 'v';
  static final char DONE = 'd';
  static final char ROW = 'w';
  static final char ATTRIBUTE = 'a';
  static final char RIGHT = 'r';
  static final char CONFIDENCE = 'c';
  static final char HINTS = 'h';
  static final char OPTION = 'o';
  static final char LAST = 'l';
  static final char HERE = 'p';
  static final char STARTED = 's';
  static final char CALIBRATION = 'k';
  static final char SCORE = 'g';
  static final char MINUTES = 't';
  static final char CHOICE = 'y';
  static final char DECLINED = 'n';
  static final char AGE = 'e';
  static final char SINCE = 'D';
  static final char SESSION = 'S';
  static final char LOT = 'L';

  private static final int MOST_VISITS = 7;
  private static final int LONGEST_ROW = 7;
  private static final int MOST_HINTS = 15;
  private static final int LONGEST_DAYS = 9999;
  private static final int HIGHEST_NUMBER = 16_382;
  private final Course course;

  /** Highest values that learners can come to, by name; nothing: as far as the range goes. */
  private final Map<String, Integer> limits;

  Values(Course course, Map<String, Integer> limits) {
    this.course = course;
    this.limits = new TreeMap<>(limits);
  }

  Variable mastery(String skill) {
    return limited(MASTERY, skill, LOWEST, HIGHEST);
  }

  Variable mastered(String skill) {
    return Variable.flag(MASTERED + skill);
  }

  Variable visits(String activity) {
    return limited(VISITS, activity, 0, MOST_VISITS);
  }

  Variable done(String activity) {
    return Variable.flag(DONE + activity);
  }

  Variable row(String skill) {
    return limited(ROW, skill, 0, LONGEST_ROW);
  }

  Variable right() {
    return new Variable(RIGHT + "", -1, 1);
  }

  Variable confidence() {
    return limited(CONFIDENCE, "", -1, 3);
  }

  Variable hints() {
    return limited(HINTS, "", -1, MOST_HINTS);
  }

  Variable last() {
    return new Variable(LAST + "", -1, course.items().size());
  }

  Variable here() {
    return new Variable(HERE + "", -1, course.activities().size());
  }

  Variable option(String item, String option) {
    return Variable.flag(OPTION + item + "/" + option);
  }

  Variable attribute(String id) {
    Attribute attribute = course.attributes().find(id);
    int values = attribute == null ? 0 : attribute.values().size();
    return new Variable(ATTRIBUTE + id, -1, values == 0 ? HIGHEST_NUMBER : values - 1);
  }

  Variable started(String skill) {
    return new Variable(STARTED + skill, -1, 4);
  }

  Variable calibration() {
    return new Variable(CALIBRATION + "", -1, Condition.Calibration.values().length - 1);
  }

  Variable score(String activity) {
    return new Variable(SCORE + activity, activity.isEmpty() ? 0 : -1, 1000);
  }

  Variable minutes(Condition.Span span) {
    return new Variable(MINUTES + span.name(), 0, 999);
  }

  /** Whether the last choice led to a target; of an empty one: whether there was any. */
  Variable choice(String target) {
    return Variable.flag(CHOICE + target);
  }

  Variable declined() {
    return new Variable(DECLINED + "", 0, 31);
  }

  Variable age(String skill) {
    return new Variable(AGE + skill, -1, LONGEST_DAYS);
  }

  Variable since(Condition.Since since, String id) {
    return new Variable(SINCE + since.name() + id, -1, LONGEST_DAYS);
  }

  Variable session() {
    return new Variable(SESSION + "", 1, 999);
  }

  Variable lot(int trial) {
    return new Variable(LOT + "" + trial, 0, 999);
  }

  private Variable limited(char kind, String id, int low, int high) {
    String name = kind + id;
    int most = limits.getOrDefault(name, high);
    return new Variable(name, low, Math.max(low, Math.min(high, most)));
  }
}

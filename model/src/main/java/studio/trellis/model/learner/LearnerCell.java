package studio.trellis.model.learner;

/**
 * What the state holds once for a learner. Positions are stored plus one, so that 0 says "none".
 */
public enum LearnerCell {
  /** Seed of the learner's own shuffles. */
  SEED(16),
  /** Sessions begun. */
  SESSION(10),
  /** Day of the last event, days since 2020-01-01. */
  DAY(14),
  /** Ability on the grid of {@code engine.Grid}: 4096 is average. */
  ABILITY(13),
  /** Answers that the ability rests on, saturating. */
  ABILITY_ANSWERS(8),
  /** Answers given, modulo 240: when confidence is sampled next. */
  ANSWERS(8),
  /** Answers with a confidence. */
  SURE_ANSWERS(8),
  /** Sum of those confidences, 0 to 3 each. */
  SURE_SUM(10),
  /** Right ones among those. */
  SURE_RIGHT(8),
  /** Recommendations declined. */
  DECLINED(5),
  /** Choices made. */
  CHOICES(5),
  /** 0: to be decided; 1: shown; 2: a choice is offered; 3: the end. */
  PHASE(2),
  /** Activity under way. */
  ACTIVITY(14),
  /** Item under way. */
  ITEM(16),
  /** Scaffold level at which it is shown. */
  LEVEL(2),
  /** Hints used on it. */
  HINTS(4),
  /** Steps answered on it. */
  STEPS(4),
  /** Items answered in this visit. */
  VISIT_ANSWERS(8),
  /** Right ones among those. */
  VISIT_RIGHT(8),
  /** The page of the activity was read in this visit. */
  PAGE_READ(1),
  /** This visit is a detour: the author's order goes on from {@link #CURSOR}. */
  DETOUR(1),
  /** The item under way is a retest. */
  RETEST(1),
  /** The learner is showing that they know it. */
  TEST_OUT(1),
  /** Activity from which the author's order goes on. */
  CURSOR(14),
  /** Activity that ended last. */
  ENDED(14),
  /** Where the learner chose to go: an activity plus one, or 8192 plus a group. */
  TARGET(15),
  /** Rules and conditional links are passed over once: the learner declined. */
  DECLINING(1),
  /** Activity to go back to after a detour. */
  RETURN_1(14),
  RETURN_2(14),
  /** What happened last; see {@link LastEvent}. */
  EVENT(3),
  /** The last answer: item, options as bits, right, confidence plus one, hints. */
  LAST_ITEM(16),
  LAST_OPTIONS(16),
  LAST_RIGHT(1),
  LAST_CONFIDENCE(3),
  LAST_HINTS(4),
  /** Items to ask again, and after how many others. */
  RETEST_1(16),
  RETEST_1_AFTER(4),
  RETEST_2(16),
  RETEST_2_AFTER(4),
  RETEST_3(16),
  RETEST_3_AFTER(4),
  RETEST_4(16),
  RETEST_4_AFTER(4),
  /** What is offered: an activity plus one, or 8192 plus a group; and which is recommended. */
  OFFER_1(15),
  OFFER_2(15),
  OFFER_3(15),
  OFFER_4(15),
  RECOMMENDED(2),
  /** Minute of the day of the last event. */
  MINUTE(11),
  /** Minutes of work in this session, in this visit to an activity, in the course. */
  SESSION_MINUTES(10),
  VISIT_MINUTES(10),
  COURSE_MINUTES(14),
  /** Day on which the learner began. */
  FIRST_DAY(14),
  /** Days between this session and the last event before it, plus one; 0: it is the first. */
  AWAY(14),
  /** Where the last choice led, as {@link #TARGET}. */
  LAST_CHOICE(15),
  /** What is left of the time for reviews, tens of seconds. */
  REVIEW_LEFT(9),
  /** The reviews before the end of this session have begun. */
  REVIEW_ENDED(1),
  /** Rules about the beginning of a session have not been considered yet. */
  BEGUN(1),
  /** What the answers of the placement test under way told, hundredths of p (1 − p). */
  PLACED(10),
  /** Pages read and items answered in this session, saturating. */
  SESSION_STEPS(6),
  /** A rule has ended the session. */
  PAUSED(1),
  /** A rule has completed the course: only what is required is left. */
  RELEASED(1),
  /** Items to ask again in the next session. */
  NEXT_1(16),
  NEXT_2(16),
  NEXT_3(16),
  NEXT_4(16),
  /** The item under way was answered wrong and is tried once more before it is told. */
  RETRY(1),
  /** The first day of the window in which days of practice are kept. */
  ORIGIN(14);

  final int bits;

  LearnerCell(int bits) {
    this.bits = bits;
  }
}

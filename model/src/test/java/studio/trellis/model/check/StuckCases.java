package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.item;
import static studio.trellis.model.check.Variation.lesson;

import java.util.stream.Stream;

/** Courses in which somebody gets stuck, each beside one in which nobody does. */
final class StuckCases {
  private static final String GONE =
      "'items':[{'id':'d1','gone':1},{'id':'d2','gone':1},{'id':'d3','gone':1},{'id':'d4','gone':1}],"
          + "'policies':{'completion':{'complete':'required'},'practice':{'retest-after':0}},"
          + "'activities':[{'id':'drill','gone':1},";

  static final String REQUIRED_TEST_ONCE = test(1);
  static final String REQUIRED_TEST_WITHOUT_LIMIT = test(0);

  /** Four questions, at most three visits: twelve answers, and a cap of fifteen. */
  static final String TOO_LITTLE_PRACTICE = practice(15);

  static final String ENOUGH_PRACTICE = practice(4);

  /** Many lessons, each of which a learner may be offered in any order. */
  static final String LARGE = large();

  private StuckCases() {}

  private static String test(int attempts) {
    return GONE
        + "{'id':'test','kind':'assessment','title':'Can you"
        + " add?','order':4,'required':true,'skills':['add'],'behaviour':{'attempts':"
        + attempts
        + ",'pass-mark':900}}]";
  }

  private static String practice(int cap) {
    return "'policies':{'mastery':{'cap':"
        + cap
        + "},'practice':{'retest-after':0,'confidence-every':0,'review-minutes':0}},'activities':[{'id':'test','gone':1}],"
        + "'items':[{'id':'t1','gone':1},{'id':'t2','gone':1}]";
  }

  private static String large() {
    StringBuilder out =
        new StringBuilder(
            "'sequence':'choice','policies':{'completion':{'complete':'end'}},'activities':[");
    for (int i = 0; i < 12; i++) {
      out.append(i == 0 ? "" : ",").append(lesson("n" + i, 10 + i));
    }
    out.append("],'items':[").append(item("d5", "drill", 10));
    return out + "]";
  }

  static Stream<Case> all() {
    return Stream.of(
        Case.of("proof.stuck.activity", REQUIRED_TEST_ONCE, REQUIRED_TEST_WITHOUT_LIMIT),
        Case.of("proof.stuck.skill", TOO_LITTLE_PRACTICE, ENOUGH_PRACTICE),
        Case.of("proof.used-up.skill", ENOUGH_PRACTICE, REQUIRED_TEST_WITHOUT_LIMIT),
        Case.of("proof.used-up.activity", REQUIRED_TEST_WITHOUT_LIMIT, REQUIRED_TEST_ONCE));
  }
}

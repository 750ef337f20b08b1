package studio.trellis.model.check;

/** Sentences about what the LMS gets. */
final class DeliveryText {
  private DeliveryText() {}

  static void into(Said.Table table) {
    table
        .put(
            "delivery.state-size.parts",
            "the course has {0} activities, {1} questions and {2} skills, more than can be"
                + " remembered of a learner (8,000, 60,000 and 4,000; 1,000 rules, 200 attributes)",
            "split the course")
        .put(
            "delivery.state-size.any",
            "a learner's progress can take {0} characters, and no LMS promises more than 64,000:"
                + " {1}",
            "split the course")
        .put(
            "delivery.state-size.scorm-12",
            "a learner's progress takes up to {0} characters in the least detail, and SCORM 1.2"
                + " promises 4,096, SCORM 2004 3rd edition 4,000: {1}",
            "split the course, or publish for cmi5, xAPI or SCORM 2004 4th edition")
        .put(
            "delivery.state-size.scorm-2004-3",
            "a learner's progress takes up to {0} characters in the least detail, and SCORM 2004"
                + " 3rd edition promises 4,000: {1}",
            "leave something out, or publish for another target")
        .put(
            "delivery.state-size.less",
            "a learner's progress can take {0} characters; in SCORM 1.2 (4,096) and SCORM 2004 3rd"
                + " edition (4,000) it is kept in less detail: {1}. What weighs most then is {2}",
            "nothing, if that is no loss; or publish for cmi5, xAPI or SCORM 2004 4th edition")
        .put(
            "delivery.personal-data.collected",
            "\"{0}\" is {1} for {2}, and stays in the learner's progress, which the LMS keeps",
            "tell learners so, and collect it only as long as it is read",
            "{0} attributes of learners are collected; they stay in their progress, which the LMS"
                + " keeps")
        .put(
            "delivery.personal-data.unused",
            "\"{0}\" is {1}, and no rule or link reads it",
            "take it out: what is not needed is not collected",
            "{0} attributes of learners are collected, and no rule or link reads them")
        .put(
            "delivery.fairness.attribute",
            "learners are treated by \"{0}\" in {1}",
            "see in a cohort that no group gets less for it",
            "{0} attributes decide how learners are treated")
        .put(
            "delivery.fairness.protected",
            "learners are treated by \"{0}\", which the law may protect, in {1}",
            "ask for what matters instead: what they know, what they do at work");
  }
}

package studio.trellis.model.check;

/** Sentences about rules and conditional links. */
final class RuleText {
  private RuleText() {}

  static void into(Said.Table table) {
    conditions(table);
    pairs(table);
    table
        .put(
            "rules.no-reason.rule",
            "this rule does not say why, so neither learners nor reviewers can read it",
            "write its reason after \"because\"",
            "{0} rules do not say why, so neither learners nor reviewers can read it")
        .put(
            "rules.gap.links",
            "when {1}, no condition of the links of \"{0}\" holds, and {2}",
            "add a link without a condition",
            "{0} parts are left only by links with conditions, which do not cover every case")
        .put(
            "rules.gap.values",
            "rules ask whether \"{0}\" is {1}, and none says what happens when it is {2}",
            "add a rule for it, or let one of them hold when it is not known")
        .put(
            "rules.value-before-set.begin",
            "an answer is read by \"{0}\" when a session begins, when mostly no answer is known",
            "read it after an answer, or when an activity has ended")
        .put(
            "rules.value-before-set.unasked",
            "\"{0}\" reads \"{1}\", which nothing asks: it has no question",
            "write its question, or say that it is given at launch")
        .put(
            "rules.value-before-set.never",
            "\"{0}\" reads \"{1}\", which no rule sets",
            "let a rule set it, or read something else")
        .put(
            "rules.value-before-set.later",
            "\"{0}\" reads what was done in \"{1}\", which comes only later",
            "read it after that, or lead there before");
  }

  private static void conditions(Said.Table table) {
    table
        .put(
            "rules.never-true.never",
            "\"{0}\" can never hold: its conditions exclude each other or what they read",
            "change a condition or take it out",
            "{0} rules or links can never hold")
        .put(
            "rules.always-true.always",
            "the conditions of \"{0}\" always hold, so they ask nothing",
            "take the conditions out, or change them",
            "the conditions of {0} rules or links always hold, so they ask nothing")
        .put(
            "rules.unreachable-threshold.mastery",
            "\"{0}\" asks more mastery of \"{1}\" than learners can show: {2} is the most, with"
                + " every answer right",
            "add items for the skill, or ask less")
        .put(
            "rules.unreachable-threshold.row",
            "\"{0}\" asks for right answers in \"{1}\", and no item gives evidence for it",
            "add items for the skill, or ask something else")
        .put(
            "rules.unreachable-threshold.hints",
            "\"{0}\" asks for more hints than items have there: {1}",
            "add hints, or ask for fewer")
        .put(
            "rules.unreachable-threshold.confidence",
            "\"{0}\" asks how sure learners are, and nobody asks them there",
            "let an item ask for confidence, or set how often the course does")
        .put(
            "rules.unreachable-threshold.several",
            "\"{0}\" asks for what learners cannot come to with the items that there are",
            "add items, or ask less")
        .put(
            "rules.unreachable-threshold.skill",
            "\"{0}\" counts as mastered from {1} on, and learners can show {2} at most, with every"
                + " answer right",
            "add items for the skill, or lower its threshold",
            "{0} skills have a threshold that learners cannot come to");
  }

  private static void pairs(Said.Table table) {
    table
        .put(
            "rules.shadowed.rule",
            "\"{0}\" comes too late: wherever it holds, \"{1}\" holds too and comes first",
            "put it before the other, or let them ask different things",
            "{0} rules come too late: wherever they hold, others hold too and come first")
        .put(
            "rules.shadowed.link",
            "this link comes too late: wherever its condition holds, that of \"{0}\" holds too and"
                + " comes first",
            "let them ask different things")
        .put(
            "rules.contradicting.level",
            "\"{0}\" and \"{1}\" can hold at once and set {2} to different levels of help",
            "let them ask different things",
            "{0} rules set help to a level that others set otherwise at the same time")
        .put(
            "rules.contradicting.value",
            "\"{0}\" and \"{1}\" can hold at once and set \"{2}\" to different values",
            "let them ask different things")
        .put(
            "rules.contradicting.exempt",
            "of \"{0}\" and \"{1}\", which can hold at once, one leads to \"{2}\" and the other"
                + " leaves it out",
            "let them ask different things")
        .put(
            "rules.contradicting.own",
            "\"{0}\" leads to \"{1}\" and leaves it out at the same time",
            "take one of the two out")
        .put(
            "rules.contradicting.two-ways",
            "\"{0}\" leads to several places, and only the first of them counts",
            "leave one, or offer them as a choice")
        .put(
            "rules.overlap.order",
            "\"{0}\" can hold together with {1}, leads elsewhere and has the same priority, so only"
                + " their order decides",
            "give the one that matters more a higher priority",
            "{0} rules can hold together with others of the same priority that lead elsewhere, so"
                + " only their order decides");
  }
}

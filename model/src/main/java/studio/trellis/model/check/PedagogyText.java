package studio.trellis.model.check;

/** Sentences about what the research says of learning. */
final class PedagogyText {
  private PedagogyText() {}

  static void into(Said.Table table) {
    start(table);
    stretch(table);
    spacing(table);
    feedback(table);
    choice(table);
  }

  private static void start(Said.Table table) {
    table
        .put(
            "pedagogy.no-self-assessment.none",
            "nobody is asked where they start: the course has no self-assessment and no placement"
                + " test",
            "begin with one, so that help and pace fit from the first page on")
        .put(
            "pedagogy.no-self-assessment.skills",
            "the self-assessment does not ask about {0} of the core skills: {1}",
            "add them to its skills")
        .put(
            "pedagogy.guess-slip.skill",
            "guess and slip of \"{0}\" make {1} together, so that an answer says almost nothing",
            "lower both: guess 20 % and slip 10 % are usual",
            "guess and slip make 90 % or more in {0} skills, so that an answer says almost nothing")
        .put(
            "pedagogy.guess-slip.item",
            "this question is guessed right by {1} of the learners, and with the slip of \"{0}\" a"
                + " right answer would speak against knowing",
            "lower its chance of a guess, or ask otherwise",
            "in {0} questions a right answer would speak against knowing")
        .put(
            "pedagogy.one-answer-mastery.estimate",
            "one right answer takes the estimate of \"{0}\" to {1}, past its threshold",
            "lower what is known before or learnt at a time, or raise guess",
            "one right answer takes the estimate past the threshold in {0} skills")
        .put(
            "pedagogy.one-answer-mastery.mastered",
            "one right answer is enough to master \"{0}\"",
            "ask for more unaided answers, and add items for it",
            "one right answer is enough to master {0} skills");
  }

  private static void stretch(Said.Table table) {
    table
        .put(
            "pedagogy.not-practised.taught",
            "\"{0}\" is taught but never practised",
            "add practice with questions for it",
            "{0} skills are taught but never practised")
        .put(
            "pedagogy.not-assessed.course",
            "nothing is assessed: the course has no assessment",
            "add one, or see to it that practice asks without help in the end")
        .put(
            "pedagogy.not-assessed.skill",
            "\"{0}\" is practised but never assessed",
            "ask it in an assessment",
            "{0} skills are practised but never assessed")
        .put(
            "pedagogy.no-worked-example.skill",
            "novices meet no worked example for \"{0}\"",
            "give a practice of it a worked level, with steps or a solution in its questions",
            "novices meet no worked example for {0} skills")
        .put(
            "pedagogy.experts-forced.required",
            "\"{0}\" is required and has only its worked level, so that experts have to read it"
                + " too",
            "add a level without help, or let it be passed over")
        .put(
            "pedagogy.experts-forced.levels",
            "all practice of \"{0}\" gives help unasked, so that experts are never left to"
                + " themselves",
            "add a level with hints on request, or an independent one",
            "all practice of {0} skills gives help unasked")
        .put(
            "pedagogy.experts-forced.rule",
            "\"{0}\" gives help unasked to experts too",
            "ask that the learner is below expert")
        .put(
            "pedagogy.no-stretch.course",
            "all questions count as equally hard, so that none can be chosen to fit the learner",
            "say of the easier and the harder ones that they are so")
        .put(
            "pedagogy.no-stretch.skill",
            "all {1} questions of \"{0}\" count as equally hard, so that none can be chosen to fit"
                + " the learner",
            "say of the easier and the harder ones that they are so",
            "in {0} skills all questions count as equally hard");
  }

  private static void spacing(Said.Table table) {
    table
        .put(
            "pedagogy.few-items.skill",
            "\"{0}\" has {1}, too few to ask again another day without asking the same",
            "add some: {2} at least",
            "{0} skills have too few questions to ask again another day without asking the same")
        .put(
            "pedagogy.no-review.off",
            "sessions begin without review, so that what was learnt fades unnoticed",
            "give review some minutes at the start of a session");
  }

  private static void feedback(Said.Table table) {
    table
        .put(
            "pedagogy.no-feedback.item",
            "a wrong answer to this question is met with silence: no feedback, no hint, no"
                + " solution",
            "say what happened, why, and how to do better",
            "wrong answers to {0} questions are met with silence: no feedback, no hint, no"
                + " solution")
        .put(
            "pedagogy.right-wrong-only.item",
            "a wrong answer to this question is called wrong and no more is said",
            "say why, and how to do better",
            "wrong answers to {0} questions are called wrong and no more is said")
        .put(
            "pedagogy.right-wrong-only.some",
            "{0} of its {1} wrong options are called wrong and no more is said",
            "say why, and how to do better",
            "{0} questions explain some wrong options and not all")
        .put(
            "pedagogy.praise.person",
            "feedback of this question praises the person (\"{0}\") and not what they did",
            "say what was done well, and what to do next",
            "feedback of {0} questions praises the person and not what they did")
        .put(
            "pedagogy.no-reasons.none",
            "none of the {0} rules says why, so that nobody can read decisions",
            "write a reason after \"because\" in each");
  }

  private static void choice(Said.Table table) {
    table
        .put(
            "pedagogy.too-many-choices.activity",
            "\"{0}\" offers {1} ways; more than four are not shown, and more than four overwhelm",
            "leave two to four")
        .put(
            "pedagogy.too-many-choices.rule",
            "\"{0}\" offers {1} ways; more than four are not shown, and more than four overwhelm",
            "leave two to four")
        .put(
            "pedagogy.too-many-choices.one",
            "\"{0}\" offers a single way, which is no choice",
            "add another one, or lead there")
        .put(
            "pedagogy.no-choice.none",
            "learners decide nothing: no choice, no test-out, and recommendations cannot be"
                + " declined",
            "allow one of these where it does no harm");
  }
}

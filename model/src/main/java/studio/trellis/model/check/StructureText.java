package studio.trellis.model.check;

/** Sentences about how a course hangs together. */
final class StructureText {
  private StructureText() {}

  static void into(Said.Table table) {
    references(table);
    flow(table);
    parts(table);
  }

  private static void references(Said.Table table) {
    table
        .put(
            "structure.broken-reference.missing",
            "there is no {0} \"{1}\"",
            "choose another one here or take this out",
            "{0} fields name what is not there")
        .put(
            "structure.broken-reference.value",
            "{0} has no value \"{1}\"",
            "choose one of its values or add this one to it")
        .put(
            "structure.broken-reference.option",
            "item {0} has no option \"{1}\"",
            "choose another option")
        .put(
            "structure.broken-reference.not-a-number",
            "attribute {0} is a choice, not a number",
            "compare it with one of its values")
        .put(
            "structure.broken-reference.not-an-assessment",
            "activity {0} is no assessment and has no score",
            "choose an assessment")
        .put(
            "structure.broken-reference.not-required",
            "activity {0} is not required, so the day on which it was done is not kept",
            "make it required, or ask about another activity")
        .put(
            "structure.duplicate-id.kinds",
            "the id \"{0}\" is borne twice, by {1} and {2}",
            "give one of them another id")
        .put("structure.duplicate-id.list", "the id \"{0}\" comes twice", "take one of them out")
        .put(
            "structure.group-loop.groups",
            "these groups lie within one another: {0}",
            "move one of them out")
        .put(
            "structure.prerequisite-loop.skills",
            "each of these skills needs the next one first: {0}",
            "take one of the prerequisites out")
        .put(
            "structure.prerequisite-loop.links",
            "each of these has to come after the next one: {0}",
            "take one of the prerequisite links out");
  }

  private static void flow(Said.Table table) {
    table
        .put(
            "structure.missing-start.no-activity",
            "the course has no activity yet",
            "add an activity")
        .put(
            "structure.missing-start.none",
            "no activity is the start of the course",
            "choose the activity that comes first")
        .put(
            "structure.unreachable.nothing-leads",
            "nothing leads to \"{0}\"",
            "lead a link or a rule to it, or take it out",
            "nothing leads to {0} parts of the course")
        .put(
            "structure.endless-loop.no-exit",
            "these lead only to each other: {0}",
            "lead a link out of it")
        .put(
            "structure.dead-end.choice",
            "the choice \"{0}\" has nothing to choose from",
            "give it two to four options")
        .put(
            "structure.dead-end.empty-group",
            "a link leads to the group \"{0}\", and nothing is in it",
            "put an activity into it or take the link out")
        .put(
            "structure.dead-end.ends-early",
            "the course ends after \"{0}\", though that is not its last part",
            "link it to what comes next",
            "the course ends early, after {0} of its parts")
        .put(
            "structure.required-missable.way-around",
            "a way leads past \"{0}\", so that it comes only at the very end: {1}",
            "lead every way through it")
        .put(
            "structure.no-right-answer.option",
            "no option counts as right",
            "mark the right option",
            "{0} questions have no right option")
        .put(
            "structure.no-right-answer.case",
            "no answer counts as right",
            "add an answer that is right",
            "{0} questions have no right answer");
  }

  private static void parts(Said.Table table) {
    table
        .put(
            "structure.orphaned-item.no-skill",
            "practice never asks this question, since it gives evidence for no skill",
            "say which skill it is about, here or at its activity",
            "practice never asks {0} questions, since they give evidence for no skill")
        .put(
            "structure.orphaned-item.choice",
            "a choice asks no questions, so nobody meets this one",
            "move it to another activity",
            "{0} questions lie in choices, which ask none")
        .put(
            "structure.orphaned-asset.unused",
            "the file \"{0}\" is used nowhere",
            "show it somewhere or take it out",
            "{0} files are used nowhere")
        .put(
            "structure.broken-link.self",
            "this link leads from \"{0}\" back to itself",
            "lead it elsewhere or take it out")
        .put(
            "structure.broken-link.second",
            "a link without a condition leads from \"{0}\" to \"{1}\" already, so this one is never"
                + " followed",
            "give it a condition or take it out",
            "{0} links are never followed, since another one without a condition comes first")
        .put(
            "structure.duplicate-title.same",
            "\"{0}\" is the title of {1} {2}, which nobody can tell apart",
            "give each a title of its own",
            "{0} titles are borne by several parts, which nobody can tell apart")
        .put(
            "structure.unused-skill.unused",
            "no activity teaches or asks the skill \"{0}\"",
            "give it to an activity or take it out",
            "no activity teaches or asks {0} skills")
        .put(
            "structure.unused-skill.needed",
            "the skill \"{0}\" has to be mastered before \"{1}\", but no activity teaches or asks"
                + " it",
            "give it to an activity or take the prerequisite out")
        .put(
            "structure.former-skill.self",
            "the skill \"{0}\" is to take over what learners have shown from itself",
            "take it out of what it takes over")
        .put(
            "structure.former-skill.unpublished",
            "the skill \"{0}\" is to take over what learners have shown from \"{1}\", which is in"
                + " no published course",
            "take it out of what it takes over, or name the skill that learners have met")
        .put(
            "structure.unbuilt.placeholder",
            "\"{0}\" is not built yet, so learners pass it by",
            "build it or take it out",
            "{0} activities are not built yet, so learners pass them by")
        .put(
            "structure.unbuilt.empty",
            "\"{0}\" has no text and no question",
            "write it, or mark it as not built yet",
            "{0} activities have no text and no question");
  }
}

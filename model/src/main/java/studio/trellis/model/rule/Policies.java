package studio.trellis.model.rule;

/** The course-wide settings of the engine. */
public record Policies(
    MasteryPolicy mastery,
    ScaffoldPolicy scaffold,
    ChoicePolicy choice,
    PracticePolicy practice,
    CompletionPolicy completion) {
  public static final Policies DEFAULT =
      new Policies(
          MasteryPolicy.DEFAULT,
          ScaffoldPolicy.DEFAULT,
          ChoicePolicy.DEFAULT,
          PracticePolicy.DEFAULT,
          CompletionPolicy.DEFAULT);
}

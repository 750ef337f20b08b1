package studio.trellis.model.rule;

import java.util.function.Consumer;

/** The course-wide settings of the engine. */
public record Policies(
    MasteryPolicy mastery,
    ScaffoldPolicy scaffold,
    ChoicePolicy choice,
    PracticePolicy practice,
    FeedbackPolicy feedback,
    CompletionPolicy completion) {
  public static final Policies DEFAULT =
      new Policies(
          MasteryPolicy.DEFAULT,
          ScaffoldPolicy.DEFAULT,
          ChoicePolicy.DEFAULT,
          PracticePolicy.DEFAULT,
          FeedbackPolicy.DEFAULT,
          CompletionPolicy.DEFAULT);

  /** These policies with some of them changed. */
  public Policies with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return new Policies(
        fields.mastery,
        fields.scaffold,
        fields.choice,
        fields.practice,
        fields.feedback,
        fields.completion);
  }

  /** The policies, to change some of them. */
  public static final class Fields {
    public MasteryPolicy mastery;
    public ScaffoldPolicy scaffold;
    public ChoicePolicy choice;
    public PracticePolicy practice;
    public FeedbackPolicy feedback;
    public CompletionPolicy completion;

    private Fields(Policies old) {
      mastery = old.mastery;
      scaffold = old.scaffold;
      choice = old.choice;
      practice = old.practice;
      feedback = old.feedback;
      completion = old.completion;
    }
  }
}

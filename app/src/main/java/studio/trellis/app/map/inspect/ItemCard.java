package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;

/**
 * A question as the inspector shows it: what is asked, what counts as right, what learners are
 * told.
 */
final class ItemCard {
  private ItemCard() {}

  static Node of(int number, Item item) {
    VBox card = Ui.styled(new VBox(8), "soft-card");
    card.getChildren()
        .add(
            Ui.wrapped(Text.of("item.prompt", number, Html.excerpt(item.prompt(), 300)), "strong"));
    card.getChildren().addAll(answer(item.answer()));
    FlowPane facts = new FlowPane(6, 6);
    facts.getChildren().add(Ui.pill(Text.of("item.type." + type(item.answer()))));
    if (!item.hints().isEmpty()) {
      facts.getChildren().add(Ui.pill(Text.of("item.hints", item.hints().size())));
    }
    if (!item.steps().isEmpty()) {
      facts.getChildren().add(Ui.pill(Text.of("item.steps", item.steps().size())));
    }
    if (item.confidence()) {
      facts.getChildren().add(Ui.pill(Text.of("item.confidence")));
    }
    card.getChildren().add(facts);
    return card;
  }

  private static List<Node> answer(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice choice -> options(choice.options());
      case Answer.MultipleChoice choice -> options(choice.options());
      case Answer.ShortText text -> cases(text.cases());
      case Answer.Numeric numeric -> cases(numeric.cases());
      case Answer.Expression expression -> cases(expression.cases());
      case Answer.SelfChecked checked ->
          List.of(Ui.wrapped(Html.excerpt(checked.model(), 300), "ink-2"));
    };
  }

  private static List<Node> options(List<Answer.Option> options) {
    List<Node> nodes = new ArrayList<>();
    for (Answer.Option option : options) {
      nodes.add(line(option.right(), Html.plain(option.html()), option.feedback()));
    }
    return nodes;
  }

  private static List<Node> cases(List<Answer.Case> cases) {
    List<Node> nodes = new ArrayList<>();
    for (Answer.Case known : cases) {
      nodes.add(line(known.right(), known.value(), known.feedback()));
    }
    return nodes;
  }

  private static Node line(boolean right, String text, Feedback feedback) {
    VBox words = Ui.column(2, Ui.wrapped(text));
    String said = (feedback.what() + " " + feedback.why() + " " + feedback.improve()).strip();
    if (!said.isEmpty()) {
      words.getChildren().add(Ui.wrapped(Html.plain(said), "ink-3", "small"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, Ui.label(right ? "✓" : "–", right ? "good" : "ink-3"), words);
    line.setAccessibleText(Text.of(right ? "item.right" : "item.wrong", text));
    return line;
  }

  private static String type(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice c -> "single-choice";
      case Answer.MultipleChoice c -> "multiple-choice";
      case Answer.ShortText c -> "short-text";
      case Answer.Numeric c -> "numeric";
      case Answer.Expression c -> "expression";
      case Answer.SelfChecked c -> "self-checked";
    };
  }
}

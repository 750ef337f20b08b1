package studio.trellis.app.items;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** A place to type what a learner might, and to see what becomes of it. */
final class TryView extends VBox {
  private final TextField typed = new TextField();
  private final Label verdict = Ui.pill("");
  private final Label why = Ui.wrapped("", "ink-2");
  private final Label feedback = Ui.wrapped("", "ink-3", "small");
  private @Nullable Answer answer;

  TryView() {
    super(4);
    getStyleClass().add("try-box");
    typed.setPromptText(Text.of("items.try.prompt"));
    typed.setAccessibleText(Text.of("items.try.name"));
    typed.getStyleClass().add("try-field");
    typed.textProperty().subscribe(text -> judge());
    HBox.setHgrow(typed, Priority.ALWAYS);
    HBox.setHgrow(why, Priority.ALWAYS);
    getChildren()
        .addAll(
            Ui.row(8, Ui.label(Text.of("items.try"), "strong"), typed),
            Ui.row(8, verdict, why),
            feedback);
    judge();
  }

  void show(Answer now) {
    answer = now;
    judge();
  }

  private void judge() {
    Answer against = answer;
    boolean empty = against == null || typed.getText().isBlank();
    show(verdict, !empty);
    show(why, !empty);
    show(feedback, false);
    if (against == null || empty) {
      return;
    }
    TryIt result = TryIt.of(against, typed.getText());
    verdict.setText(Text.of("items.verdict." + Text.word(result.verdict())));
    verdict
        .getStyleClass()
        .setAll(
            "label",
            "pill",
            switch (result.verdict()) {
              case RIGHT -> "accented";
              case WRONG -> "bad-pill";
              case NOT_JUDGED -> "warn-pill";
            });
    why.setText(result.why());
    Feedback said = result.feedback();
    String told = Html.plain(said.what() + " " + said.why() + " " + said.improve()).strip();
    boolean judged = result.verdict() != TryIt.Verdict.NOT_JUDGED;
    feedback.setText(
        told.isEmpty() ? Text.of("items.try.generic") : Text.of("items.try.told", told));
    show(feedback, judged);
  }

  private static void show(Label label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }
}

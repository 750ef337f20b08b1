package studio.trellis.app.findings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Whether anybody gets stuck: the question, then its answer, with the story of one who does. */
final class ProofView extends VBox {
  private final FindingsViewModel model;

  ProofView(FindingsViewModel model) {
    this.model = model;
    getStyleClass().add("proof");
    model.answerProperty().subscribe(this::show);
  }

  private void show(FindingsViewModel.Answer answer) {
    FindingsViewModel.State state = answer.state();
    Node icon =
        switch (state) {
          case SHOWN -> Ui.icon(Feather.CHECK_CIRCLE, "proof-good");
          case STUCK -> Ui.icon(Feather.ALERT_TRIANGLE, "proof-bad");
          default -> Ui.icon(Feather.HELP_CIRCLE, "proof-open");
        };
    Label heading = Ui.label(Text.of("findings.proof." + Text.word(state)), "strong");
    String text =
        state == FindingsViewModel.State.NOT_ASKED
            ? Text.of("findings.proof.explained")
            : answer.sentence();
    VBox words = Ui.column(3, heading, Ui.wrapped(text, "ink-2"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, icon, words, button(state));
    getChildren().setAll(row);
    if (!answer.story().isEmpty()) {
      VBox story = Ui.styled(Ui.column(2), "proof-story");
      answer.story().forEach(line -> story.getChildren().add(Ui.wrapped("· " + line, "ink-2")));
      getChildren().add(story);
    }
  }

  private Button button(FindingsViewModel.State state) {
    Button button =
        state == FindingsViewModel.State.ASKING
            ? Buttons.plain(Text.of("findings.proof.stop"), model::cancel)
            : Buttons.plain(Text.of("findings.proof.ask"), model::ask);
    button.setId("ask-stuck");
    return button;
  }
}

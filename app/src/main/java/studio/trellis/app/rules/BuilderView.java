package studio.trellis.app.rules;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The rule that is open: its sentence in the making, and who it would fire for. */
final class BuilderView extends VBox {
  private final SentenceEditor<Draft> editor;
  private final VBox answers = new VBox(5);
  private final Label missing = Ui.wrapped("", "warn-line");
  private final SaidTexts said;
  private final HBox buttons;
  private String id = "";
  private Runnable opened = () -> {};

  BuilderView(Desk desk, RulesViewModel model) {
    super(10);
    said = new SaidTexts(desk, model);
    getStyleClass().add("builder");
    setId("builder");
    editor = new SentenceEditor<>(2, model::make);
    HBox.setHgrow(answers, Priority.ALWAYS);
    answers.setId("answers");
    editor.below().getChildren().add(answers);
    missing.setId("missing");
    buttons =
        Ui.row(
            8,
            missing,
            Ui.spring(),
            Buttons.link(Text.of("rules.menu.duplicate"), () -> model.duplicate(id)),
            Buttons.link(Text.of("rules.menu.delete"), () -> model.delete(id)),
            Buttons.plain(Text.of("rules.done"), model::close));
    HBox.setHgrow(missing, Priority.ALWAYS);
    getChildren().addAll(editor, said, buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
          }
        });
  }

  /** Shows a rule; the focus goes to what is not said yet when it is another one than before. */
  void show(Building building) {
    boolean other = !building.id().equals(id);
    id = building.id();
    if (other) {
      editor.reset();
    }
    editor.show(0, building.sentence());
    editor.show(1, building.frame());
    said.show(building.draft());
    missing.setText(building.missing());
    missing.setVisible(!building.missing().isEmpty());
    buttons.getChildren().get(2).setDisable(building.fresh());
    if (other) {
      editor.focusOpen();
      opened.run();
    }
  }

  /** Runs {@code task} whenever another rule is shown, or a menu opened in the one that is. */
  void onOpened(Runnable task) {
    opened = task;
    editor.onOpened(task);
  }

  void focusOpen() {
    editor.focusOpen();
  }

  void forget() {
    id = "";
    editor.reset();
  }

  void show(Answers now) {
    answers.getChildren().clear();
    boolean any = !now.personas().isEmpty() || !now.cohort().isEmpty() || now.stale();
    if (!any) {
      answers.getChildren().add(Ui.wrapped(Text.of("fires.later"), "ink-3"));
      return;
    }
    answers.getChildren().add(Ui.label(Text.of("fires.question"), "strong"));
    String ink = now.stale() ? "ink-3" : "ink-2";
    int few = Math.min(8, now.personas().size());
    for (String persona : now.personas().subList(0, few)) {
      answers.getChildren().add(Ui.wrapped(persona, ink));
    }
    if (now.cohort().isEmpty()) {
      answers.getChildren().add(Ui.label(Text.of("fires.working"), "ink-3"));
      return;
    }
    answers.getChildren().add(Ui.wrapped(now.cohort(), ink));
    if (now.overlaps().isEmpty()) {
      answers.getChildren().add(Ui.wrapped(Text.of("overlap.none"), now.stale() ? ink : "good"));
    }
    for (String overlap : now.overlaps()) {
      answers.getChildren().add(Ui.wrapped(overlap, "warn-line"));
    }
    if (now.stale()) {
      answers.getChildren().add(Ui.label(Text.of("fires.working"), "ink-3"));
    }
  }
}

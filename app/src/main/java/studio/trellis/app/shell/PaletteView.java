package studio.trellis.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The command palette: type, arrow down, Enter. */
final class PaletteView extends StackPane {
  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();

  PaletteView(PaletteViewModel model) {
    this.model = model;
    field.setPromptText(Text.of("palette.prompt"));
    field.setAccessibleText(Text.of("palette.prompt"));
    field.setId("palette-field");
    field.getStyleClass().add("palette-field");
    field.textProperty().subscribe(this::find);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setAccessibleText(Text.of("palette.list"));
    list.setId("palette-list");
    list.getStyleClass().add("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(36);
    list.setPlaceholder(Ui.label(Text.of("palette.nothing"), "ink-3"));
    list.setCellFactory(view -> new CommandCell());
    list.setOnMouseClicked(event -> run());
    VBox box = Ui.styled(new VBox(field, list), "palette");
    box.setMaxSize(560, VBox.USE_PREF_SIZE);
    getChildren().add(box);
    setAlignment(box, Pos.TOP_CENTER);
    getStyleClass().add("veil");
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            hide();
          }
        });
    setVisible(false);
    setAccessibleText(Text.of("palette.prompt"));
  }

  void open() {
    field.clear();
    find("");
    setVisible(true);
    field.requestFocus();
  }

  void hide() {
    setVisible(false);
  }

  private void find(String typed) {
    list.getItems().setAll(model.matching(typed));
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(list.getItems().size() * 36 + 10, 60, 400));
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean done = true;
    switch (event.getCode()) {
      case DOWN -> choose(at + 1);
      case UP -> choose(at - 1);
      case ENTER -> run();
      case ESCAPE -> hide();
      default -> done = false;
    }
    if (event.getCode() == KeyCode.K && event.isShortcutDown()) {
      hide();
      done = true;
    }
    if (done) {
      event.consume();
    }
  }

  private void choose(int at) {
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 5));
    }
  }

  private void run() {
    Command command = list.getSelectionModel().getSelectedItem();
    hide();
    if (command != null) {
      command.action().run();
    }
  }

  /** A command with its note at the right. */
  private static final class CommandCell extends ListCell<Command> {
    private final Label title = Ui.label("");
    private final Label note = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(8, title, Ui.spring(), note);

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
      } else {
        title.setText(command.title());
        note.setText(command.note());
        setGraphic(row);
      }
    }
  }
}

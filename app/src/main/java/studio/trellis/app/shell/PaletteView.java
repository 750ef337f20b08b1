package studio.trellis.app.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Palette;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The command palette: type, arrow down, Enter. */
final class PaletteView extends Palette<Command> {
  private static final int WIDTH = 560;

  private final PaletteViewModel model;

  PaletteView(PaletteViewModel model) {
    this.model = model;
    make("palette", Text.of("palette.prompt"), Text.of("palette.list"), WIDTH);
    list.setPlaceholder(Ui.label(Text.of("palette.nothing"), "ink-3"));
    list.setCellFactory(view -> new CommandCell());
  }

  @Override
  protected void typed() {
    list.getItems().setAll(model.matching(field.getText()));
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(list.getItems().size() * ROW + 10, 60, 400));
  }

  @Override
  protected boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.K && event.isShortcutDown()) {
      leave();
      return true;
    }
    return super.key(event);
  }

  @Override
  protected void take() {
    Command command = list.getSelectionModel().getSelectedItem();
    leave();
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
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        title.setText(command.title());
        note.setText(command.note());
        setAccessibleText(
            command.note().isEmpty()
                ? command.title()
                : Text.of("palette.spoken", command.title(), command.note()));
        setGraphic(row);
      }
    }
  }
}

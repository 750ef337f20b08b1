package studio.trellis.app.fx.rich;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Questions about one thing of the text, between the tools and the text: no window to manage. */
abstract class Sheet extends VBox {
  private final Session session;
  private final GridPane form = new GridPane(8, 6);
  private final HBox buttons = Ui.row(8);
  private final Label hint = Ui.wrapped("", "ink-3", "small");
  private final Button accept;
  private int rows;

  Sheet(Session session, String acceptKey) {
    super(8);
    this.session = session;
    this.accept = Buttons.primary(Text.of(acceptKey), this::tryAccept);
    getStyleClass().add("rich-sheet");
    javafx.scene.layout.ColumnConstraints names = new javafx.scene.layout.ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    javafx.scene.layout.ColumnConstraints fields = new javafx.scene.layout.ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    form.getColumnConstraints().setAll(names, fields);
    buttons.getChildren().setAll(accept, Buttons.plain(Text.of("rich.cancel"), this::close));
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    getChildren().setAll(form, hint, buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Does what the sheet is for. */
  abstract void accept();

  /** Where the focus goes first. */
  abstract Node first();

  /** Whether all that is needed is there. */
  abstract boolean ready();

  Session session() {
    return session;
  }

  /** A named row of the form. */
  void row(String key, Node field) {
    Label label = Ui.label(Text.of(key), "ink-2");
    label.setLabelFor(field);
    field.setAccessibleText(Text.of(key));
    form.addRow(rows++, label, field);
    if (field instanceof TextField text) {
      text.setOnAction(event -> tryAccept());
    }
    if (field instanceof TextInputControl text) {
      text.textProperty().subscribe(value -> check());
    }
  }

  /** A row without a name. */
  void wide(Node node) {
    form.add(node, 1, rows++);
  }

  void extra(Node button) {
    buttons.getChildren().add(1, button);
  }

  /** Says what is missing or was noticed. */
  void hint(String text) {
    hint.setText(text);
  }

  void check() {
    accept.setDisable(!ready());
  }

  void close() {
    session.editor().toolbar().closeSheet();
    session.focus();
  }

  /** Later, since the rest of a pressed Enter would go into the text that has the focus then. */
  void tryAccept() {
    FxThread.later(
        () -> {
          if (getParent() != null && ready()) {
            // The text comes back first, so that its page has the focus when it is changed.
            close();
            accept();
          }
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}

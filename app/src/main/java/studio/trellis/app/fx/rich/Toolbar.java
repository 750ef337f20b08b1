package studio.trellis.app.fx.rich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The tools of a field; one stop of the Tab key, with arrow keys from tool to tool. */
final class Toolbar extends VBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Session session;
  private final FlowPane tools = new FlowPane(2, 2);
  private final Map<String, Button> byState = new LinkedHashMap<>();
  private final List<Button> buttons = new ArrayList<>();
  private int stop;

  Toolbar(Session session) {
    this.session = session;
    getStyleClass().add("rich-tools");
    tools.setAccessibleRole(AccessibleRole.TOOL_BAR);
    tools.setAccessibleText(Text.of("rich.tools"));
    tool(Feather.BOLD, "rich.bold", "bold", () -> session.call("exec", "bold", ""));
    tool(Feather.ITALIC, "rich.italic", "italic", () -> session.call("exec", "italic", ""));
    tool(Feather.CODE, "rich.code", "code", () -> session.call("mark", "code"));
    line();
    word("rich.heading.3", "block-h3", () -> heading("h3"));
    word("rich.heading.4", "block-h4", () -> heading("h4"));
    tool(Feather.LIST, "rich.bullets", "ul", () -> session.call("list", "ul"));
    word("rich.numbers", "ol", () -> session.call("list", "ol"));
    line();
    tool(Feather.LINK_2, "rich.link", "link", this::openLink);
    line();
    tool(Feather.CORNER_UP_LEFT, "rich.undo", "", () -> session.ask("undo"));
    tool(Feather.CORNER_UP_RIGHT, "rich.redo", "", () -> session.ask("redo"));
    getChildren().setAll(tools);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    active(false, Set.of());
  }

  /** Shows what is in force at the caret. */
  void active(boolean active, Set<String> state) {
    byState.forEach((name, button) -> button.pseudoClassStateChanged(ON, state.contains(name)));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setFocusTraversable(active && i == stop);
    }
  }

  /** Moves the focus to the tools. */
  void focusTools() {
    buttons.get(stop).requestFocus();
  }

  /** Asks for the address of a link. */
  void openLink() {
    TextField address = new TextField(session.ask("linkAddress"));
    address.setPromptText(Text.of("rich.link.prompt"));
    address.setAccessibleText(Text.of("rich.link.address"));
    address.getStyleClass().add("rich-address");
    HBox.setHgrow(address, javafx.scene.layout.Priority.ALWAYS);
    Runnable close =
        () -> {
          getChildren().setAll(tools);
          session.focus();
        };
    Runnable set =
        () -> {
          session.call("link", address.getText().strip(), "");
          close.run();
        };
    address.setOnAction(event -> set.run());
    address.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    Node row =
        Ui.styled(
            Ui.row(
                8,
                Ui.label(Text.of("rich.link.address"), "ink-2"),
                address,
                Buttons.primary(Text.of("rich.link.set"), set),
                Buttons.plain(Text.of("rich.cancel"), close)),
            "rich-sheet");
    getChildren().setAll(tools, row);
    address.requestFocus();
    address.selectAll();
  }

  private void heading(String tag) {
    String now = session.ask("state");
    session.call("format", now.contains("block-" + tag) ? "p" : tag);
  }

  private void tool(Ikon ikon, String key, String state, Runnable action) {
    add(Buttons.icon(ikon, Text.of(key), () -> use(action)), state);
  }

  private void word(String key, String state, Runnable action) {
    Button button = Buttons.icon(Feather.TYPE, Text.of(key + ".name"), () -> use(action));
    button.setGraphic(null);
    button.setText(Text.of(key));
    button.getStyleClass().add("rich-word");
    add(button, state);
  }

  private void add(Button button, String state) {
    button.getStyleClass().add("rich-tool");
    if (!state.isEmpty()) {
      byState.put(state, button);
    }
    buttons.add(button);
    tools.getChildren().add(button);
  }

  private void line() {
    tools.getChildren().add(Ui.styled(new Region(), "bar-line", "rich-line"));
  }

  /** A tool used before the field has the focus gives it the focus first. */
  private void use(Runnable action) {
    RichEditor editor = session.editor();
    if (!editor.editingProperty().get()) {
      editor.requestFocus();
    }
    action.run();
    if (getChildren().size() == 1) {
      session.focus();
    }
  }

  private void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof Button button) || !buttons.contains(button)) {
      return;
    }
    int at = buttons.indexOf(button);
    switch (event.getCode()) {
      case RIGHT -> move((at + 1) % buttons.size());
      case LEFT -> move((at + buttons.size() - 1) % buttons.size());
      case ESCAPE -> session.focus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int to) {
    buttons.get(stop).setFocusTraversable(false);
    stop = to;
    buttons.get(stop).setFocusTraversable(true);
    buttons.get(stop).requestFocus();
  }
}

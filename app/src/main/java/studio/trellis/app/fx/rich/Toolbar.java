package studio.trellis.app.fx.rich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
  private final FlowPane tableTools = new FlowPane(2, 2);
  private final Map<String, ButtonBase> byState = new LinkedHashMap<>();
  private final List<ButtonBase> stops = new ArrayList<>();
  private final MenuButton style;
  private @Nullable Sheet sheet;
  private boolean inTable;
  private int stop;

  Toolbar(Session session) {
    this.session = session;
    Tools acts = new Tools(session);
    getStyleClass().add("rich-tools");
    tools.setAccessibleRole(AccessibleRole.TOOL_BAR);
    tools.setAccessibleText(Text.of("rich.tools"));
    tableTools.setAccessibleText(Text.of("rich.table.tools"));
    style = menu(Text.of("rich.style.p"), "rich.style", acts.styles());
    style.getStyleClass().add("rich-style");
    add(tools, style, "");
    line();
    tool(Feather.BOLD, "rich.bold", "bold", acts.exec("bold"));
    tool(Feather.ITALIC, "rich.italic", "italic", acts.exec("italic"));
    tool(Feather.CODE, "rich.code", "code", () -> session.call("mark", "code"));
    line();
    tool(Feather.LIST, "rich.bullets", "ul", () -> session.call("list", "ul"));
    word(tools, "rich.numbers", "ol", () -> session.call("list", "ol"));
    line();
    tool(Feather.LINK_2, "rich.link", "link", acts::link);
    tool(Feather.IMAGE, "rich.image", "", acts::image);
    tool(Feather.GRID, "rich.table", "table", acts::table);
    word(tools, "rich.formula", "", acts::formula);
    add(tools, iconMenu(Feather.INFO, "rich.callout", acts.callouts()), "callout");
    add(tools, iconMenu(Feather.MORE_HORIZONTAL, "rich.more", acts.more()), "");
    for (String what : Tools.TABLE) {
      Button button =
          Buttons.link(Text.of("rich.table." + what), () -> use(() -> session.call("table", what)));
      button.getStyleClass().add("rich-table-tool");
      add(tableTools, button, "");
    }
    getChildren().setAll(tools);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    active(false, Set.of());
  }

  /** Shows what is in force at the caret. */
  void active(boolean active, Set<String> state) {
    byState.forEach((name, button) -> button.pseudoClassStateChanged(ON, state.contains(name)));
    style.setText(Text.of("rich.style." + Tools.styleOf(state)));
    if (!active && sheet != null) {
      sheet = null;
    }
    inTable = active && state.contains("table");
    arrange();
    stops();
  }

  /** Moves the focus to the tools. */
  void focusTools() {
    stops.get(stop).requestFocus();
  }

  /** Opens a sheet of questions in place of another. */
  void open(Sheet next) {
    sheet = next;
    arrange();
    next.first().requestFocus();
  }

  void closeSheet() {
    sheet = null;
    arrange();
  }

  boolean asking() {
    return sheet != null;
  }

  private void arrange() {
    List<javafx.scene.Node> parts = new ArrayList<>(List.of(tools));
    if (inTable) {
      parts.add(tableTools);
    }
    if (sheet != null) {
      parts.add(sheet);
    }
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
  }

  private void stops() {
    boolean active = session.editor().editingProperty().get();
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).setFocusTraversable(active && i == stop);
    }
  }

  private void tool(Ikon ikon, String key, String state, Runnable action) {
    add(tools, Buttons.icon(ikon, Text.of(key), () -> use(action)), state);
  }

  private void word(FlowPane into, String key, String state, Runnable action) {
    Button button = Buttons.icon(Feather.TYPE, Text.of(key + ".name"), () -> use(action));
    button.setGraphic(null);
    button.setText(Text.of(key));
    button.getStyleClass().add("rich-word");
    add(into, button, state);
  }

  private MenuButton iconMenu(Ikon ikon, String key, Map<String, Runnable> items) {
    MenuButton menu = menu("", key, items);
    menu.setGraphic(Ui.icon(ikon));
    return menu;
  }

  private MenuButton menu(String text, String key, Map<String, Runnable> items) {
    MenuButton menu = new MenuButton(text);
    menu.setTooltip(new Tooltip(Text.of(key)));
    menu.setAccessibleText(Text.of(key));
    items.forEach(
        (name, action) -> {
          MenuItem item = new MenuItem(Text.of(name));
          item.setOnAction(event -> use(action));
          menu.getItems().add(item);
        });
    return menu;
  }

  private void add(FlowPane into, ButtonBase button, String state) {
    button.getStyleClass().add("rich-tool");
    if (!state.isEmpty()) {
      byState.put(state, button);
    }
    stops.add(button);
    into.getChildren().add(button);
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
    if (sheet == null) {
      session.focus();
    }
  }

  private void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof ButtonBase button) || !stops.contains(button)) {
      return;
    }
    int last = inTable ? stops.size() : stops.size() - Tools.TABLE.size();
    int at = stops.indexOf(button);
    switch (event.getCode()) {
      case RIGHT -> move((at + 1) % last);
      case LEFT -> move((at + last - 1) % last);
      case HOME -> move(0);
      case END -> move(last - 1);
      case ESCAPE -> session.focus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int to) {
    stop = to;
    stops();
    stops.get(stop).requestFocus();
  }
}

package studio.trellis.app.rules;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.SentenceFlow;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;

/** One rule of the table. Everything a row can do, its keys can do. */
final class RuleRow extends HBox {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final RulesViewModel model;
  private final Node handle = Ui.icon(Feather.MORE_VERTICAL, "row-handle");
  private final Label number = Ui.label("", "row-number");
  private final VBox words = new VBox(4);
  private final Label fires = Ui.wrapped("", "row-fires");
  private final Switch on;
  private RuleLine line;

  RuleRow(RulesViewModel model, RuleLine line, Consumer<Node> reveal) {
    super(12);
    this.model = model;
    this.line = line;
    getStyleClass().add("rule-row");
    setId("rule-" + line.id());
    setAlignment(Pos.TOP_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    handle.setAccessibleText(Text.of("rules.handle"));
    HBox grip = Ui.styled(new HBox(handle), "row-grip");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    fires.setMinWidth(RulesView.FIRES);
    fires.setPrefWidth(RulesView.FIRES);
    fires.setMaxWidth(RulesView.FIRES);
    on = new Switch(Text.of("rules.switch"), turned -> model.enable(this.line.id(), turned));
    HBox last = Ui.styled(new HBox(on), "row-switch");
    getChildren().addAll(grip, number, words, fires, last);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            model.select(this.line.id());
          }
        });
    setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                reveal.accept(this);
              }
            });
    show(line);
  }

  /** What a drag takes the row by. */
  Node handle() {
    return handle.getParent();
  }

  RuleLine line() {
    return line;
  }

  void show(RuleLine now) {
    boolean same = now.equals(line) && !words.getChildren().isEmpty();
    line = now;
    if (same) {
      return;
    }
    number.setText(Text.number(now.number()));
    words.getChildren().setAll(new SentenceFlow(now.runs()));
    if (!now.frame().isEmpty() || now.draft()) {
      HBox notes = Ui.row(8);
      if (!now.frame().isEmpty()) {
        notes.getChildren().add(Ui.label(now.frame(), "ink-3", "small"));
      }
      if (now.draft()) {
        notes.getChildren().add(Ui.pill(Text.of("rules.draft"), "warn-pill"));
      }
      words.getChildren().add(notes);
    }
    on.setSelected(now.enabled());
    pseudoClassStateChanged(OFF, !now.enabled());
    setAccessibleText(
        Text.of("rules.row", now.number(), SentenceText.plain(now.runs()))
            + (now.enabled() ? "" : " " + Text.of("inspect.rule-off")));
  }

  void fires(Fires now, boolean stale) {
    fires.setText(now.text());
    fires.pseudoClassStateChanged(NEVER, now.never());
    fires.pseudoClassStateChanged(STALE, stale);
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("rules.menu.edit", () -> model.select(line.id())),
            item("rules.menu.up", () -> model.move(line.id(), -1)),
            item("rules.menu.down", () -> model.move(line.id(), 1)),
            item("rules.menu.duplicate", () -> model.duplicate(line.id())),
            item("rules.menu.delete", () -> model.delete(line.id())));
    return menu;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    KeyCode code = event.getCode();
    boolean moves = event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN);
    if (moves) {
      model.move(line.id(), code == KeyCode.UP ? -1 : 1);
    } else if (code == KeyCode.ENTER) {
      model.select(line.id());
    } else if (code == KeyCode.SPACE) {
      model.enable(line.id(), !line.enabled());
    } else if (code == KeyCode.DELETE) {
      model.delete(line.id());
    } else if (code == KeyCode.D && event.isShortcutDown()) {
      model.duplicate(line.id());
    } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
      neighbour(code == KeyCode.UP ? -1 : 1);
    } else {
      return;
    }
    event.consume();
  }

  private void neighbour(int by) {
    int at = getParent().getChildrenUnmodifiable().indexOf(this) + by;
    if (at >= 0 && at < getParent().getChildrenUnmodifiable().size()) {
      Node next = getParent().getChildrenUnmodifiable().get(at);
      if (next instanceof BuilderView builder) {
        builder.focusOpen();
      } else {
        next.requestFocus();
      }
    }
  }
}

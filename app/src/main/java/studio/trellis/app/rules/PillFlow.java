package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** A sentence in the making: words, and parts that open when they are pressed. */
final class PillFlow<T> extends FlowPane {
  private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
  private static final int LONGEST = 38;

  private final Consumer<Pill<T>> open;
  private final Consumer<T> made;
  private final List<Button> buttons = new ArrayList<>();
  private final List<Pill<T>> opening = new ArrayList<>();

  /**
   * An empty sentence.
   *
   * @param open told which part was pressed
   * @param made told what the sentence says without a part that was taken away
   */
  PillFlow(Consumer<Pill<T>> open, Consumer<T> made) {
    super(4, 6);
    this.open = open;
    this.made = made;
    setRowValignment(VPos.CENTER);
    getStyleClass().add("pill-flow");
    setMinWidth(0);
    setPrefWrapLength(100);
  }

  void show(List<Pill<T>> pills) {
    getChildren().clear();
    buttons.clear();
    opening.clear();
    for (Pill<T> pill : pills) {
      if (pill.opens()) {
        button(pill);
      } else {
        for (String word : chunks(pill.text())) {
          getChildren()
              .add(Ui.label(word, pill.look() == Pill.Look.REASON ? "build-reason" : "build-word"));
        }
      }
    }
  }

  /** A long text goes on in the next line: its pieces stand side by side. */
  private void button(Pill<T> pill) {
    List<String> chunks = chunks(pill.text());
    for (int i = 0; i < chunks.size(); i++) {
      Button button = new Button(chunks.get(i));
      button.getStyleClass().setAll("button", "build-pill", "build-" + Text.word(pill.look()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> open.accept(pill));
      if (i == 0) {
        button.setId("pill-" + pill.place());
        button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        button.setAccessibleText(Text.of("build.spoken", pill.spoken(), pill.text()));
        button.setOnKeyPressed(event -> key(event, pill));
        buttons.add(button);
        opening.add(pill);
      } else {
        button.setFocusTraversable(false);
      }
      getChildren().add(button);
    }
  }

  private void key(KeyEvent event, Pill<T> pill) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    KeyCode code = event.getCode();
    int at = opening.indexOf(pill);
    if (code == KeyCode.ENTER || code == KeyCode.DOWN) {
      open.accept(pill);
    } else if (code == KeyCode.RIGHT && at < buttons.size() - 1) {
      buttons.get(at + 1).requestFocus();
    } else if (code == KeyCode.LEFT && at > 0) {
      buttons.get(at - 1).requestFocus();
    } else if ((code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) && pill.without() != null) {
      made.accept(pill.without().get());
    } else {
      return;
    }
    event.consume();
  }

  private static List<String> chunks(String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    List<String> out = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= LONGEST) {
        out.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.add(line.toString());
    return out;
  }

  /** Marks the part whose menu is open; an empty place marks none. */
  void mark(String place) {
    for (Node button : buttons) {
      button.pseudoClassStateChanged(OPENED, button.getId().equals("pill-" + place));
    }
  }

  /** Puts the focus on a part; false: it is not here. */
  boolean focus(String place) {
    for (Button button : buttons) {
      if (button.getId().equals("pill-" + place)) {
        button.requestFocus();
        return true;
      }
    }
    return false;
  }

  /** Puts the focus on the first part that is not said yet, or on the first of all. */
  void focusOpen() {
    for (int i = 0; i < opening.size(); i++) {
      if (opening.get(i).look() == Pill.Look.OPEN) {
        buttons.get(i).requestFocus();
        return;
      }
    }
    if (!buttons.isEmpty()) {
      buttons.getFirst().requestFocus();
    }
  }
}

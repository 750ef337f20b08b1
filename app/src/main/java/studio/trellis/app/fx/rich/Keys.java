package studio.trellis.app.fx.rich;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the text: what the page does by itself is left to it. */
final class Keys {
  private final Session session;
  private boolean leaving;

  Keys(Session session) {
    this.session = session;
  }

  void pressed(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case TAB -> tab(event);
          case ESCAPE -> escape();
          case F10 -> event.isAltDown() && toTools();
          default -> event.isShortcutDown() && !event.isAltDown() && shortcut(event);
        };
    if (event.getCode() != KeyCode.ESCAPE && event.getCode() != KeyCode.SHIFT) {
      leaving = false;
    }
    if (done) {
      event.consume();
    }
  }

  /** In a table and a list Tab stays in the text, unless Escape came before. */
  private boolean tab(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    if (leaving || !session.ask("tab", event.isShiftDown()).equals("true")) {
      session.leave(event.isShiftDown());
    }
    return true;
  }

  private boolean escape() {
    leaving = true;
    return false;
  }

  private boolean toTools() {
    session.editor().toolbar().focusTools();
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case B -> session.call("exec", "bold", "");
      case I -> session.call("exec", "italic", "");
      case U -> session.call("exec", "underline", "");
      case E -> session.call("mark", "code");
      case K -> session.tools().link();
      case M -> session.tools().formula();
      case DIGIT0, DIGIT1, DIGIT2, DIGIT3, DIGIT7, DIGIT8 -> {
        if (!shift) {
          return false;
        }
        digit(event.getCode());
      }
      case V -> {
        if (!shift) {
          return false;
        }
        session.pastePlain();
      }
      case Z -> {
        return travel(shift ? "redo" : "undo", event);
      }
      case Y -> {
        return travel("redo", event);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a key is the text's own, though the window around would use it: chosen words become a
   * link, where none are chosen the window asks what to find or do.
   */
  boolean takes(KeyEvent event) {
    return event.isShortcutDown()
        && ((event.getCode() == KeyCode.K && links())
            || (event.isShiftDown() && event.getCode().isDigitKey()));
  }

  private boolean links() {
    return !session.ask("selectedText").isBlank() || !session.ask("linkAddress").isEmpty();
  }

  private void digit(KeyCode code) {
    switch (code) {
      case DIGIT7 -> session.call("list", "ol");
      case DIGIT8 -> session.call("list", "ul");
      case DIGIT0 -> session.call("format", "p");
      case DIGIT1 -> session.call("format", "h3");
      case DIGIT2 -> session.call("format", "h4");
      default -> session.call("format", "h5");
    }
  }

  /** Undo inside the field; when nothing is left there, the course's. */
  private boolean travel(String function, KeyEvent event) {
    if (!session.ask(function).equals("true")) {
      RichEditor editor = session.editor();
      editor.commit();
      editor.fireEvent(event.copyFor(editor, editor));
    }
    return true;
  }
}

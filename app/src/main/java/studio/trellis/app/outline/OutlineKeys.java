package studio.trellis.app.outline;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the outline. */
final class OutlineKeys {
  private final OutlineTable table;
  private final OutlineViewModel model;
  private final LinksViewModel links;
  private final Runnable openActivity;

  OutlineKeys(
      OutlineTable table, OutlineViewModel model, LinksViewModel links, Runnable openActivity) {
    this.table = table;
    this.model = model;
    this.links = links;
    this.openActivity = openActivity;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (!table.editing() && done(event)) {
      event.consume();
    }
  }

  private boolean done(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown()) {
      return moved(event.getCode());
    }
    if (event.isShortcutDown()) {
      return shortcut(event);
    }
    switch (event.getCode()) {
      case ENTER, INSERT -> edit(model.actions().addSibling());
      case F2 -> {
        OutlineRow lead = model.lead();
        if (lead != null && model.renames(lead.id())) {
          table.editTitle(lead.id());
        } else {
          openActivity.run();
        }
      }
      case F4 -> openActivity.run();
      case DELETE, BACK_SPACE -> model.actions().delete();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moved(KeyCode code) {
    switch (code) {
      case UP -> model.actions().moveUp();
      case DOWN -> model.actions().moveDown();
      case RIGHT -> model.actions().moveIn();
      case LEFT -> model.actions().moveOut();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> edit(model.actions().addChild());
      case G -> {
        if (event.isShiftDown()) {
          model.actions().ungroup();
        } else {
          edit(model.actions().group());
        }
      }
      case L -> links.linkInOrder();
      case C -> copy();
      case X -> cut();
      case V -> paste();
      case D -> model.duplicate();
      default -> {
        return false;
      }
    }
    return true;
  }

  boolean copy() {
    Optional<String> text = model.copy();
    text.ifPresent(
        now -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(now);
          Clipboard.getSystemClipboard().setContent(content);
        });
    return text.isPresent();
  }

  void cut() {
    if (copy()) {
      model.actions().delete();
    }
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    model.paste(text == null ? "" : text);
  }

  /** A new row waits for its title. */
  void edit(Optional<String> id) {
    id.ifPresent(table::editTitle);
  }
}

package studio.trellis.app.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.FxThread;

/** What keys do on the map. */
final class MapKeys {
  private static final double STEP = 80;

  private final MapViewModel model;
  private final MapActions actions;
  private final MapView view;
  private final Mouse mouse;

  MapKeys(MapViewModel model, MapActions actions, MapView view, Mouse mouse) {
    this.model = model;
    this.actions = actions;
    this.view = view;
    this.mouse = mouse;
  }

  void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      mouse.space(false);
    }
  }

  void pressed(KeyEvent event) {
    boolean done =
        model.overlay().proposal() != null
            ? proposed(event)
            : event.isShortcutDown() ? shortcut(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  /** While a layout is proposed, it is kept or left; looking around goes on. */
  private boolean proposed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> actions.keepTidy();
      case ESCAPE -> actions.leaveTidy();
      default -> {
        return event.isShortcutDown() ? false : looks(event);
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    boolean shift = event.isShiftDown();
    return switch (event.getCode()) {
      case LEFT -> push(Direction.LEFT);
      case RIGHT -> push(Direction.RIGHT);
      case UP -> push(Direction.UP);
      case DOWN -> push(Direction.DOWN);
      case A -> run(shift ? actions::selectGroup : actions::selectAll);
      case G -> run(shift ? actions::ungroup : actions::group);
      case C -> run(view::copy);
      case X -> run(view::cut);
      case V -> run(view::paste);
      case D -> run(actions::duplicate);
      default -> false;
    };
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case TAB -> !event.isShiftDown() && actions.addSuccessor();
      case INSERT -> run(actions::addSibling);
      case F2 -> run(actions::rename);
      case DELETE, BACK_SPACE -> run(actions::delete);
      case ENTER -> card() && run(actions::write);
      // Later: else the letter would be typed into the field that opens.
      case L -> run(() -> FxThread.later(view::pickTarget));
      case T -> run(actions::tidy);
      case C -> event.isShiftDown() ? run(model.folds()::toggleAll) : model.folds().toggle();
      case CONTEXT_MENU -> run(view::showMenu);
      case F10 -> event.isShiftDown() && run(view::showMenu);
      case ESCAPE -> escape();
      case SPACE -> run(() -> mouse.space(true));
      default -> looks(event);
    };
  }

  private boolean looks(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> go(event, Direction.LEFT);
      case RIGHT -> go(event, Direction.RIGHT);
      case UP -> go(event, Direction.UP);
      case DOWN -> go(event, Direction.DOWN);
      case F -> run(event.isShiftDown() ? model::fitAll : model::fitSelection);
      case PLUS, EQUALS, ADD -> run(() -> model.zoomBy(1.2));
      case MINUS, SUBTRACT -> run(() -> model.zoomBy(1 / 1.2));
      default -> false;
    };
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  private boolean card() {
    return model.selection().kind() == Selection.Kind.ACTIVITY;
  }

  /** Takes back what the mouse does, else selects nothing, so that Tab leaves the map again. */
  private boolean escape() {
    if (!mouse.cancel()) {
      model.select(Selection.COURSE);
    }
    return true;
  }

  /** Moves what is selected on the grid, or what is seen when nothing is. */
  private boolean push(Direction direction) {
    if (!actions.nudge(direction)) {
      model.pan(-STEP * direction.dx, -STEP * direction.dy);
    }
    return true;
  }

  private boolean go(KeyEvent event, Direction direction) {
    if (event.isAltDown()) {
      return push(direction);
    }
    model.walk(direction, event.isShiftDown());
    return true;
  }
}

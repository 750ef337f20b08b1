package studio.trellis.app.map;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;

/** What the mouse does on the map. */
final class Mouse {
  private static final double SLACK = 4;
  private static final double SLOW_CLICK_MILLIS = 420;

  private final MapViewModel model;
  private final MapActions actions;
  private final MapView view;
  private final PauseTransition slowClick = new PauseTransition(Duration.millis(SLOW_CLICK_MILLIS));
  private final EdgePan edge;
  private @Nullable Gesture gesture;
  private double pressedX;
  private double pressedY;
  private boolean dragged;
  private boolean cancelled;
  private boolean wasSelected;
  private MouseButton button = MouseButton.NONE;
  private boolean space;

  Mouse(MapViewModel model, MapActions actions, MapView view) {
    this.model = model;
    this.actions = actions;
    this.view = view;
    edge = new EdgePan(model);
    slowClick.setOnFinished(event -> actions.rename());
  }

  /** While the space bar is down, dragging pans wherever it begins. */
  void space(boolean down) {
    space = down;
    if (space) {
      view.setCursor(Cursor.OPEN_HAND);
    } else {
      view.setCursor(Cursor.DEFAULT);
    }
  }

  /** Takes back what the mouse is about to do; whether there was something. */
  boolean cancel() {
    boolean was = gesture != null;
    edge.stop();
    gesture = null;
    cancelled = was;
    model.overlay().clear();
    return was;
  }

  void pressed(MouseEvent event) {
    slowClick.stop();
    pressedX = event.getX();
    pressedY = event.getY();
    button = event.getButton();
    dragged = false;
    cancelled = false;
    gesture = null;
    wasSelected = model.chosen().size() == 1 && selectedCardAt(event) != null;
    view.requestFocus();
  }

  private @Nullable Card selectedCardAt(MouseEvent event) {
    Card card = model.hits().card(x(event.getX()), y(event.getY()));
    return card != null && model.selection().equals(Selection.activity(card.id())) ? card : null;
  }

  private double x(double px) {
    return model.camera().worldX(px);
  }

  private double y(double py) {
    return model.camera().worldY(py);
  }

  // Buttons are not asked for while dragging: not every platform reports them then.
  void dragged(MouseEvent event) {
    if (cancelled
        || (!dragged && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < SLACK)) {
      return;
    }
    if (!dragged) {
      dragged = true;
      gesture = begin(event);
    }
    if (gesture != null) {
      follow(gesture, event.getX(), event.getY(), event.isAltDown());
    }
  }

  private void follow(Gesture now, double px, double py, boolean free) {
    now.drag(px, py, free);
    if (!(now instanceof PanGesture)) {
      edge.at(px, py, () -> now.drag(px, py, free));
    }
  }

  private Gesture begin(MouseEvent event) {
    double x = x(pressedX);
    double y = y(pressedY);
    Hits hits = model.hits();
    if (space || button != MouseButton.PRIMARY) {
      return new PanGesture(model, pressedX, pressedY);
    }
    Card port = hits.port(x, y);
    if (port != null) {
      return pullFrom(port.id());
    }
    Edge edge =
        model.selection().kind() == Selection.Kind.LINK
            ? model.world().edge(model.selection().id())
            : null;
    int end = edge == null ? 0 : hits.end(edge, x, y);
    if (edge != null && end > 0) {
      return PullGesture.of(model, actions.linking(), edge, end == 2);
    }
    Card card = hits.card(x, y);
    if (card != null) {
      return move(card.id(), event.isShiftDown(), card.box());
    }
    Frame selected =
        model.selection().kind() == Selection.Kind.GROUP
            ? model.world().frame(model.selection().id())
            : null;
    if (selected != null && hits.onPort(selected, x, y)) {
      return pullFrom(selected.id());
    }
    if (event.isShiftDown()) {
      return new MarqueeGesture(model, pressedX, pressedY, event.isShortcutDown());
    }
    Frame head = hits.head(x, y);
    return head == null
        ? new PanGesture(model, pressedX, pressedY)
        : move(head.id(), false, head.box());
  }

  private Gesture pullFrom(String id) {
    return PullGesture.from(
        model,
        actions.linking(),
        id,
        (from, px, py) ->
            view.chooseKind(px, py, kind -> actions.addPulled(kind, from, x(px), y(py))));
  }

  private Gesture move(String id, boolean more, Box box) {
    if (!model.chosen().contains(id)) {
      if (more) {
        model.toggle(id);
      } else {
        model.choose(List.of(id));
      }
    }
    return new MoveGesture(model, actions.moving(), box, pressedX, pressedY);
  }

  void released(MouseEvent event) {
    edge.stop();
    if (gesture != null) {
      Gesture done = gesture;
      gesture = null;
      done.drop(event.getX(), event.getY());
    } else if (!dragged && event.getButton() == MouseButton.PRIMARY) {
      clicked(event);
    } else if (!dragged && event.getButton() == MouseButton.SECONDARY) {
      menu(event);
    }
  }

  private void clicked(MouseEvent event) {
    Selection hit = model.at(event.getX(), event.getY());
    boolean part = hit.kind() == Selection.Kind.ACTIVITY || hit.kind() == Selection.Kind.GROUP;
    Frame sign = model.hits().foldSign(x(event.getX()), y(event.getY()));
    if (sign != null && hit.id().equals(sign.id())) {
      model.folds().toggle(sign.id());
    } else if (event.getClickCount() == 2) {
      twice(event, hit);
    } else if (part && (event.isShiftDown() || event.isShortcutDown())) {
      model.toggle(hit.id());
    } else {
      model.select(hit);
      if (wasSelected && event.getClickCount() == 1 && onTitle(event, hit)) {
        slowClick.playFromStart();
      }
    }
  }

  private boolean onTitle(MouseEvent event, Selection hit) {
    Card card = model.world().card(hit.id());
    double down = card == null ? 0 : y(event.getY()) - card.box().y();
    return down > 26 && down < 54;
  }

  private void twice(MouseEvent event, Selection hit) {
    double x = x(event.getX());
    double y = y(event.getY());
    if (hit.kind() == Selection.Kind.ACTIVITY) {
      actions.write();
    } else if (hit.kind() == Selection.Kind.LINK) {
      actions.addOn(actions.lastKind(), hit.id());
    } else if (model.folds().folded(hit.id())) {
      model.folds().toggle(hit.id());
    } else if (model.hits().head(x, y) != null) {
      actions.rename();
    } else {
      actions.addAt(actions.lastKind(), x, y);
    }
  }

  private void menu(MouseEvent event) {
    Selection hit = model.at(event.getX(), event.getY());
    if (!model.chosen().contains(hit.id())) {
      model.select(hit);
    }
    view.showMenu(event.getX(), event.getY());
  }

  void moved(MouseEvent event) {
    if (space) {
      return;
    }
    Card port = model.hits().port(x(event.getX()), y(event.getY()));
    model.overlay().port(port == null ? "" : port.id());
    Frame head =
        port == null && model.hits().card(x(event.getX()), y(event.getY())) == null
            ? model.hits().head(x(event.getX()), y(event.getY()))
            : null;
    boolean sign = head != null && model.hits().foldSign(x(event.getX()), y(event.getY())) != null;
    view.setCursor(
        port != null
            ? Cursor.CROSSHAIR
            : sign ? Cursor.HAND : head != null ? Cursor.MOVE : Cursor.DEFAULT);
  }
}

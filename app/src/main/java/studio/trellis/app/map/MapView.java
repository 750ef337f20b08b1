package studio.trellis.app.map;

import javafx.beans.binding.ObjectBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.app.theme.Scheme;

/**
 * The map itself: a canvas as large as the view, cards in view above it, and what floats on top.
 */
public final class MapView extends Region {
  private static final double MARGIN = 14;

  private final MapViewModel model;
  private final ObjectBinding<Scheme> scheme;
  private final Canvas canvas = new Canvas();
  private final CardLayer cards = new CardLayer();
  private final Painter painter;
  private final Minimap minimap;
  private final Label percent = Ui.label("", "zoom-value");
  private final HBox zoomBar;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragged;

  public MapView(MapViewModel model, ObjectBinding<Scheme> scheme) {
    this.model = model;
    this.scheme = scheme;
    painter = new Painter(model);
    minimap = new Minimap(model, scheme);
    zoomBar =
        Ui.styled(
            new HBox(
                2,
                Buttons.link("−", () -> model.zoomBy(1 / 1.2)),
                percent,
                Buttons.link("+", () -> model.zoomBy(1.2)),
                Ui.styled(new Region(), "bar-line"),
                Buttons.link(Text.of("map.fit"), model::fitAll)),
            "floating-bar");
    getStyleClass().add("map-view");
    setId("map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Text.of("map.accessible"));
    getChildren().addAll(canvas, cards, zoomBar, minimap);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    widthProperty().subscribe(wide -> model.resize(getWidth(), getHeight()));
    heightProperty().subscribe(high -> model.resize(getWidth(), getHeight()));
    model.versionProperty().subscribe(version -> requestLayout());
    scheme.subscribe(now -> requestLayout());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    setOnKeyPressed(new MapKeys(model)::pressed);
  }

  /** How many card nodes live; a test holds it down. */
  public int liveCards() {
    return cards.nodes();
  }

  /** Gives the keyboard to the selected card, or to the map. */
  public void takeFocus() {
    CardNode node = cards.node(model.selection().id());
    if (node == null) {
      requestFocus();
    } else {
      node.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    canvas.setWidth(width);
    canvas.setHeight(height);
    cards.resize(width, height);
    boolean drawCards = cards.update(model);
    painter.paint(canvas.getGraphicsContext2D(), width, height, scheme.get().tokens(), drawCards);
    percent.setText(Text.of("map.zoom", Math.round(model.zoom() * 100)));
    zoomBar.autosize();
    zoomBar.relocate(MARGIN, height - MARGIN - zoomBar.getHeight());
    minimap.autosize();
    minimap.relocate(width - MARGIN - minimap.getWidth(), height - MARGIN - minimap.getHeight());
    minimap.setVisible(width > 420 && height > 260);
    minimap.update();
    carryFocus();
  }

  /** The keyboard goes along with the selection, so that a screen reader says where it went. */
  private void carryFocus() {
    boolean here = isFocused() || cards.hasFocus();
    CardNode node = cards.node(model.selection().id());
    if (here && node != null && !node.isFocused()) {
      node.requestFocus();
    } else if (here && node == null && !isFocused()) {
      requestFocus();
    }
  }

  private void pressed(MouseEvent event) {
    lastX = pressedX = event.getX();
    lastY = pressedY = event.getY();
    dragged = false;
    requestFocus();
  }

  // Buttons are not asked for while dragging: not every platform reports them then.
  private void drag(MouseEvent event) {
    if (!dragged && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < 4) {
      return;
    }
    dragged = true;
    model.pan(event.getX() - lastX, event.getY() - lastY);
    lastX = event.getX();
    lastY = event.getY();
  }

  private void released(MouseEvent event) {
    if (!dragged && event.getButton() == MouseButton.PRIMARY) {
      model.select(model.at(event.getX(), event.getY()));
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShiftDown()) {
      model.pan(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX(), 0);
    } else if (event.isDirect() && !event.isControlDown()) {
      model.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      model.zoomAt(Math.pow(1.0018, event.getDeltaY()), event.getX(), event.getY());
    }
    event.consume();
  }
}

package studio.trellis.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.Room;
import studio.trellis.app.text.Text;
import studio.trellis.app.theme.Scheme;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;

/**
 * The map itself: a canvas as large as the view, cards in view above it, a canvas for what is going
 * on, and what floats on top.
 */
public final class MapView extends Region {
  private static final double MARGIN = 14;

  private final Desk desk;
  private final MapViewModel model;
  private final MapActions actions;
  private final ObjectBinding<Scheme> scheme;
  private final Canvas canvas = new Canvas();
  private final Canvas above = new Canvas();
  private final TitleEditor editor;
  private final CardLayer cards;
  private final Painter painter;
  private final OverlayPainter overlayPainter;
  private final Minimap minimap;
  private final Label percent = Ui.label("", "zoom-value");
  private final HBox zoomBar;
  private final MapBar bar;
  private final TidyBar tidyBar;
  private final MapEmpty empty;
  private final Mouse mouse;

  MapView(Desk desk, MapViewModel model, MapActions actions, ObjectBinding<Scheme> scheme) {
    this.desk = desk;
    this.model = model;
    this.actions = actions;
    this.scheme = scheme;
    editor = new TitleEditor(model, actions, this::takeFocus);
    cards = new CardLayer(editor);
    painter = new Painter(model);
    overlayPainter = new OverlayPainter(model);
    minimap = new Minimap(model, scheme);
    bar = new MapBar(desk, actions, this::pickTarget);
    tidyBar = new TidyBar(model, actions);
    empty = new MapEmpty(desk, actions);
    mouse = new Mouse(model, actions, this);
    zoomBar =
        Ui.styled(
            new HBox(
                2,
                named(Buttons.link("−", () -> model.zoomBy(1 / 1.2)), "map.zoom-out"),
                percent,
                named(Buttons.link("+", () -> model.zoomBy(1.2)), "map.zoom-in"),
                Ui.styled(new Region(), "bar-line"),
                Buttons.link(Text.of("map.fit"), model::fitAll)),
            "floating-bar");
    getStyleClass().add("map-view");
    setId("map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Text.of("map.accessible"));
    setAccessibleHelp(Text.of("map.accessible-help"));
    above.setMouseTransparent(true);
    getChildren().addAll(canvas, cards, above, empty, zoomBar, minimap, bar, tidyBar);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    listen();
  }

  private static <T extends Node> T named(T node, String key) {
    node.setAccessibleText(Text.of(key));
    return node;
  }

  private void listen() {
    widthProperty().subscribe(wide -> model.resize(getWidth(), getHeight()));
    heightProperty().subscribe(high -> model.resize(getWidth(), getHeight()));
    model
        .versionProperty()
        .subscribe(
            version -> {
              requestLayout();
              editor.update();
            });
    scheme.subscribe(now -> requestLayout());
    addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, mouse::moved);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    // What floats above the map is no part of it.
    for (Region floating : List.of(zoomBar, bar, tidyBar, minimap)) {
      floating.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }
    MapKeys keys = new MapKeys(model, actions, this, mouse);
    setOnKeyPressed(keys::pressed);
    setOnKeyReleased(keys::released);
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
    if (above.getWidth() != width || above.getHeight() != height) {
      above.setWidth(width);
      above.setHeight(height);
    }
    cards.resize(width, height);
    boolean drawCards = cards.update(model);
    painter.paint(canvas.getGraphicsContext2D(), width, height, scheme.get().tokens(), drawCards);
    overlayPainter.paint(above.getGraphicsContext2D(), width, height, scheme.get().tokens());
    percent.setText(Text.of("map.zoom", Math.round(model.zoom() * 100)));
    zoomBar.autosize();
    zoomBar.relocate(MARGIN, height - MARGIN - zoomBar.getHeight());
    bar.autosize();
    bar.relocate(MARGIN, MARGIN);
    tidyBar.update();
    tidyBar.autosize();
    tidyBar.relocate(snapPositionX((width - tidyBar.getWidth()) / 2), MARGIN * 2 + bar.getHeight());
    minimap.autosize();
    minimap.relocate(width - MARGIN - minimap.getWidth(), height - MARGIN - minimap.getHeight());
    boolean nothing = model.world().cards().isEmpty() && model.world().frames().isEmpty();
    minimap.setVisible(width > 420 && height > 260 && !nothing);
    minimap.update();
    empty.setVisible(nothing && model.overlay().draft() == null && model.course().isPresent());
    empty.autosize();
    empty.relocate(
        snapPositionX((width - empty.getWidth()) / 2),
        snapPositionY((height - empty.getHeight()) / 2));
    carryFocus();
  }

  /** The keyboard goes along with the selection, so that a screen reader says where it went. */
  private void carryFocus() {
    if (model.wantsFocusProperty().get()) {
      model.wantsFocusProperty().set(false);
      takeFocus();
    }
    boolean here = isFocused() || cards.hasFocus();
    CardNode node = cards.node(model.selection().id());
    if (here && node != null && !node.isFocused()) {
      node.requestFocus();
    } else if (here && node == null && !isFocused()) {
      requestFocus();
    }
  }

  /** Offers the kinds of activity at a point of the view. */
  void chooseKind(double px, double py, Consumer<ActivityKind> chosen) {
    show(KindMenu.of(chosen), px, py);
  }

  /** The place on the map where a card would stand around a point of the view, on the grid. */
  Place place(double px, double py) {
    return new Place(
        Room.snapped(model.camera().worldX(px) - Card.WIDTH / 2),
        Room.snapped(model.camera().worldY(py) - Card.HEIGHT / 2));
  }

  /** The menu of what is selected, at a point of the view. */
  void showMenu(double px, double py) {
    double x = model.camera().worldX(px);
    double y = model.camera().worldY(py);
    show(new MapMenu(model, actions, this).at(x, y), px, py);
  }

  /** The menu of what is selected, beside it. */
  void showMenu() {
    Box box = model.world().box(model.selection().id());
    double px = box == null ? getWidth() / 2 : model.screenX(box.x() + 24);
    double py = box == null ? getHeight() / 2 : model.screenY(box.y() + 24);
    showMenu(Math.clamp(px, 8, getWidth() - 8), Math.clamp(py, 8, getHeight() - 8));
  }

  private void show(ContextMenu menu, double px, double py) {
    Point2D at = localToScreen(px, py);
    menu.setAutoHide(true);
    menu.show(this, at.getX(), at.getY());
  }

  /** Links two selected parts, or asks where the selected one leads. */
  void pickTarget() {
    List<String> ids = new ArrayList<>(model.chosen());
    if (ids.size() == 2) {
      actions.linking().connect(ids.getFirst(), ids.getLast(), LinkKind.NEXT);
      return;
    }
    Box box = ids.size() == 1 ? model.world().box(ids.getFirst()) : null;
    if (box == null) {
      desk.tell(Text.of("map.link.first"));
      return;
    }
    String from = ids.getFirst();
    Point2D at = localToScreen(model.screenX(box.right()) + 12, model.screenY(box.y()));
    Picker.open(
        this,
        at.getX(),
        at.getY(),
        Text.of("map.link.prompt", actions.title(from)),
        targets(from),
        choice -> actions.linking().connect(from, choice.id(), LinkKind.NEXT),
        null);
  }

  private List<Picker.Choice> targets(String from) {
    Set<String> own = actions.moving().moved(List.of(from));
    List<Picker.Choice> choices = new ArrayList<>();
    for (Card card : model.world().cards()) {
      if (!own.contains(card.id())) {
        choices.add(new Picker.Choice(card.id(), card.title(), card.kind()));
      }
    }
    for (Frame frame : model.world().frames()) {
      if (!own.contains(frame.id())) {
        choices.add(new Picker.Choice(frame.id(), frame.title(), Text.of("inspect.group")));
      }
    }
    return choices;
  }

  /** Copies what is selected. */
  void copy() {
    put(actions.copy());
  }

  /** Copies what is selected and deletes it. */
  void cut() {
    put(actions.cut());
  }

  private static void put(String text) {
    if (!text.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Pastes in the middle of what is seen. */
  void paste() {
    paste(model.view().midX(), model.view().midY());
  }

  /** Pastes at a point of the map. */
  void paste(double x, double y) {
    String text = Clipboard.getSystemClipboard().getString();
    actions.paste(text == null ? "" : text, x, y);
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

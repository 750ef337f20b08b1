package studio.trellis.app.map;

import javafx.animation.PauseTransition;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.app.theme.Scheme;
import studio.trellis.app.theme.Tokens;

/**
 * The whole map, small: groups, kinds, findings and what is in view. Drag in it to look elsewhere.
 */
final class Minimap extends Pane {
  private static final double WIDTH = 176;
  private static final double HEIGHT = 108;
  private static final double ROOM = 10;

  /** So many cards can be painted after every edit; more wait until the hands rest. */
  private static final int AT_ONCE = 500;

  private static final double REST = 150;

  private final MapViewModel model;
  private final ObjectBinding<Scheme> scheme;
  // What changes seldom and what changes with every frame of a pan are painted apart.
  private final Canvas ground = new Canvas(WIDTH, HEIGHT);
  private final Canvas view = new Canvas(WIDTH, HEIGHT);
  private final PauseTransition rest = new PauseTransition(Duration.millis(REST));
  private @Nullable World painted;
  private @Nullable Scheme paintedIn;
  private double scale = 1;
  private double left;
  private double top;

  Minimap(MapViewModel model, ObjectBinding<Scheme> scheme) {
    this.model = model;
    this.scheme = scheme;
    getStyleClass().add("minimap");
    getChildren().addAll(ground, view);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAccessibleText(Text.of("map.minimap"));
    setOnMousePressed(this::look);
    setOnMouseDragged(this::look);
    rest.setOnFinished(event -> ground());
  }

  void update() {
    Tokens tokens = scheme.get().tokens();
    boolean edited = painted != null && painted.cards().size() == model.world().cards().size();
    if (paintedIn != scheme.get() || painted == null) {
      ground();
    } else if (painted != model.world() && edited && painted.cards().size() > AT_ONCE) {
      rest.playFromStart();
    } else if (painted != model.world()) {
      ground();
    }
    GraphicsContext g = view.getGraphicsContext2D();
    g.clearRect(0, 0, WIDTH, HEIGHT);
    Box seen = model.view();
    double x = Math.max(2, at(seen.x(), left));
    double y = Math.max(2, at(seen.y(), top));
    double right = Math.min(WIDTH - 2, at(seen.right(), left));
    double bottom = Math.min(HEIGHT - 2, at(seen.bottom(), top));
    if (right > x && bottom > y) {
      g.setStroke(tokens.of("accent"));
      g.setLineWidth(1.6);
      g.strokeRoundRect(x, y, right - x, bottom - y, 6, 6);
    }
  }

  private void ground() {
    World world = model.world();
    Tokens tokens = scheme.get().tokens();
    painted = world;
    paintedIn = scheme.get();
    Box all = world.bounds();
    scale = Math.min((WIDTH - 2 * ROOM) / all.width(), (HEIGHT - 2 * ROOM) / all.height());
    scale = Math.min(scale, 0.12);
    left = all.midX() - WIDTH / 2 / scale;
    top = all.midY() - HEIGHT / 2 / scale;
    GraphicsContext g = ground.getGraphicsContext2D();
    g.clearRect(0, 0, WIDTH, HEIGHT);
    for (Frame frame : world.frames()) {
      if (frame.depth() == 0) {
        Box box = frame.box();
        g.setFill(tokens.of(frame.tint(), 0.16));
        g.fillRoundRect(
            at(box.x(), left), at(box.y(), top), box.width() * scale, box.height() * scale, 4, 4);
      }
    }
    for (Card card : world.cards()) {
      g.setFill(tokens.of(card.trouble() > 0 ? "warn" : card.colour(), 0.85));
      double x = at(card.box().x(), left);
      double y = at(card.box().y(), top);
      g.fillRect(x, y, Math.max(1, Card.WIDTH * scale), Math.max(1, Card.HEIGHT * scale));
    }
  }

  private double at(double place, double from) {
    return (place - from) * scale;
  }

  private void look(MouseEvent event) {
    model.centre(event.getX() / scale + left, event.getY() / scale + top);
    event.consume();
  }
}

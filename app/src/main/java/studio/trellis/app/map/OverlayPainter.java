package studio.trellis.app.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import studio.trellis.app.map.edit.Draft;
import studio.trellis.app.map.edit.Tidying;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Curve;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.Routes;
import studio.trellis.app.map.world.World;
import studio.trellis.app.theme.Tokens;

/** Paints what lies above the cards while something is going on. */
final class OverlayPainter {
  private final MapViewModel model;
  private final EdgePainter edges;
  private boolean clean = true;

  OverlayPainter(MapViewModel model) {
    this.model = model;
    edges = new EdgePainter(model);
  }

  void paint(GraphicsContext g, double width, double height, Tokens tokens) {
    if (!clean) {
      g.clearRect(0, 0, width, height);
      clean = true;
    }
    Overlay overlay = model.overlay();
    Tidying.Proposal proposal = overlay.proposal();
    Overlay.Pull pull = overlay.pull();
    Box marquee = overlay.marquee();
    Draft draft = overlay.draft();
    if (proposal != null) {
      clean = false;
      ghosts(g, proposal.world(), tokens);
    }
    if (pull != null) {
      clean = false;
      pull(g, pull, tokens);
    }
    if (draft != null && !draft.from().isEmpty()) {
      clean = false;
      draft(g, draft, tokens);
    }
    if (marquee != null) {
      clean = false;
      marquee(g, marquee, tokens);
    }
    for (Overlay.Guide guide : overlay.guides()) {
      clean = false;
      g.setStroke(tokens.of("accent", 0.8));
      g.setLineWidth(1);
      g.setLineDashes(4, 3);
      g.strokeLine(
          model.screenX(guide.x0()),
          model.screenY(guide.y0()),
          model.screenX(guide.x1()),
          model.screenY(guide.y1()));
      g.setLineDashes();
    }
  }

  private void marquee(GraphicsContext g, Box box, Tokens tokens) {
    double zoom = model.zoom();
    g.setFill(tokens.of("accent", 0.1));
    g.setStroke(tokens.of("accent"));
    g.setLineWidth(1);
    g.fillRect(
        model.screenX(box.x()), model.screenY(box.y()), box.width() * zoom, box.height() * zoom);
    g.strokeRect(
        Math.round(model.screenX(box.x())) + 0.5,
        Math.round(model.screenY(box.y())) + 0.5,
        Math.rint(box.width() * zoom),
        Math.rint(box.height() * zoom));
  }

  private void pull(GraphicsContext g, Overlay.Pull pull, Tokens tokens) {
    boolean hits = !pull.target().isEmpty();
    if (hits) {
      ring(g, pull.to(), tokens);
    }
    Curve curve =
        pull.backwards()
            ? Routes.between(pull.to(), pull.from())
            : Routes.between(pull.from(), pull.to());
    g.setStroke(tokens.of("accent"));
    g.setLineWidth(2.2);
    EdgePainter.stroke(g, model, curve);
    EdgePainter.head(g, model, curve, tokens.of("accent"));
  }

  /** The link that a new activity will be led to by. */
  private void draft(GraphicsContext g, Draft draft, Tokens tokens) {
    Box from = model.world().box(draft.from());
    if (from != null) {
      Box to = new Box(draft.place().x(), draft.place().y(), Card.WIDTH, Card.HEIGHT);
      Curve curve = Routes.between(from, to);
      g.setStroke(tokens.of("accent", 0.7));
      g.setLineWidth(1.6);
      EdgePainter.stroke(g, model, curve);
      EdgePainter.head(g, model, curve, tokens.of("accent"));
    }
  }

  private void ring(GraphicsContext g, Box box, Tokens tokens) {
    double zoom = model.zoom();
    double arc = Math.max(6, 20 * zoom);
    g.setStroke(tokens.of("accent"));
    g.setLineWidth(2.5);
    g.strokeRoundRect(
        model.screenX(box.x()) - 4,
        model.screenY(box.y()) - 4,
        box.width() * zoom + 8,
        box.height() * zoom + 8,
        arc,
        arc);
  }

  private void ghosts(GraphicsContext g, World world, Tokens tokens) {
    double zoom = model.zoom();
    Box view = model.view();
    g.setLineWidth(1.2);
    g.setLineDashes(5, 4);
    for (Frame frame : world.frames()) {
      if (frame.box().meets(view)) {
        double arc = Math.max(6, 28 * zoom);
        g.setStroke(tokens.of(frame.tint(), 0.8));
        g.strokeRoundRect(
            model.screenX(frame.box().x()),
            model.screenY(frame.box().y()),
            frame.box().width() * zoom,
            frame.box().height() * zoom,
            arc,
            arc);
      }
    }
    g.setLineDashes();
    if (model.detail() != Detail.FAR) {
      edges.paint(g, world, tokens);
    }
    g.setLineWidth(1.2);
    g.setLineDashes(5, 4);
    boolean named = zoom >= 0.3;
    g.setFont(Font.font("Inter SemiBold", Math.clamp(14 * zoom, 8, 18)));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (int i : world.cardsIn(view)) {
      ghost(g, world.cards().get(i), named, tokens);
    }
    g.setLineDashes();
  }

  private void ghost(GraphicsContext g, Card card, boolean named, Tokens tokens) {
    double zoom = model.zoom();
    double x = model.screenX(card.box().x());
    double y = model.screenY(card.box().y());
    double wide = Card.WIDTH * zoom;
    double high = Card.HEIGHT * zoom;
    double arc = Math.max(3, 14 * zoom);
    g.setFill(tokens.of("surface", 0.92));
    g.fillRoundRect(x, y, wide, high, arc, arc);
    g.setStroke(tokens.of("accent"));
    g.strokeRoundRect(x, y, wide, high, arc, arc);
    g.setFill(tokens.of(card.colour()));
    g.fillRect(x + 1, y + arc / 2, Math.max(2, 4 * zoom), high - arc);
    if (named) {
      g.setFill(tokens.of("ink"));
      g.fillText(Painter.clipped(card.title(), Card.WIDTH - 34, 14), x + 16 * zoom, y + high / 2);
    }
  }
}

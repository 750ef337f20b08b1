package studio.trellis.app.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.app.theme.Tokens;

/** Paints what lies below the cards: ground, groups, links; and the cards themselves from afar. */
final class Painter {
  private static final double DOTS = 40;

  private final MapViewModel model;
  private final EdgePainter edges;

  Painter(MapViewModel model) {
    this.model = model;
    edges = new EdgePainter(model);
  }

  void paint(GraphicsContext g, double width, double height, Tokens tokens, boolean drawCards) {
    g.setFill(tokens.of("bg"));
    g.fillRect(0, 0, width, height);
    if (model.zoom() >= 0.5) {
      dots(g, width, height, tokens);
    }
    // What would stand elsewhere steps back behind what is proposed.
    g.setGlobalAlpha(model.overlay().proposal() == null ? 1 : 0.28);
    for (Frame frame : model.shown().frames()) {
      if (frame.box().meets(model.view())) {
        frame(g, frame, tokens);
      }
    }
    if (drawCards) {
      edges.paintBundles(g, tokens);
      cards(g, tokens);
    } else {
      edges.paint(g, model.shown(), tokens);
    }
    g.setGlobalAlpha(1);
    if (model.detail() == Detail.FAR) {
      model.shown().frames().stream()
          .filter(frame -> frame.depth() == 0 && frame.box().meets(model.view()))
          .forEach(frame -> farName(g, frame, tokens));
    }
  }

  private void dots(GraphicsContext g, double width, double height, Tokens tokens) {
    double step = DOTS * model.zoom();
    double x0 = Math.floorMod(Math.round(model.screenX(0)), Math.round(step));
    double y0 = Math.floorMod(Math.round(model.screenY(0)), Math.round(step));
    g.setFill(tokens.of("grid"));
    for (double x = x0; x < width; x += step) {
      for (double y = y0; y < height; y += step) {
        g.fillOval(x - 1, y - 1, 2, 2);
      }
    }
  }

  private void frame(GraphicsContext g, Frame frame, Tokens tokens) {
    Box box = frame.box();
    double zoom = model.zoom();
    double x = Math.round(model.screenX(box.x())) + 0.5;
    double y = Math.round(model.screenY(box.y())) + 0.5;
    double arc = Math.max(6, 28 * zoom);
    boolean selected = model.chosen().contains(frame.id());
    boolean drop = model.overlay().dropGroup().equals(frame.id());
    if (frame.folded()) {
      g.setFill(tokens.of("surface"));
      g.fillRoundRect(x, y, box.width() * zoom, box.height() * zoom, arc, arc);
    }
    double depth = drop || frame.folded() ? 0.16 : 0.07;
    g.setFill(tokens.of(drop ? "accent" : frame.tint(), depth));
    g.fillRoundRect(x, y, box.width() * zoom, box.height() * zoom, arc, arc);
    g.setStroke(selected || drop ? tokens.of("accent") : tokens.of(frame.tint(), 0.35));
    g.setLineWidth(selected || drop ? 2 : 1);
    g.strokeRoundRect(x, y, box.width() * zoom, box.height() * zoom, arc, arc);
    if (selected && model.detail() != Detail.FAR) {
      port(g, frame, tokens);
    }
    if (model.detail() != Detail.FAR && !model.overlay().renaming().equals(frame.id())) {
      g.setFill(tokens.of(frame.tint()));
      g.setFont(Font.font("Inter SemiBold", Math.max(10.5, 13.5 * zoom)));
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      double left = Frame.TITLE_AT;
      g.fillText(clipped(frame.title(), box.width() - left, 13.5), x + left * zoom, y + 20 * zoom);
      foldSign(g, frame, x + 20 * zoom, y + 20 * zoom, tokens);
    }
    if (frame.folded() && model.detail() != Detail.FAR) {
      g.setFill(tokens.of("ink-2"));
      g.setFont(Font.font("Inter", Math.max(9.5, 12 * zoom)));
      g.fillText(frame.fold(), x + Frame.TITLE_AT * zoom, y + 50 * zoom);
    }
  }

  /** A small arrow: to the right when it is collapsed, down when it is open. */
  private void foldSign(GraphicsContext g, Frame frame, double x, double y, Tokens tokens) {
    double half = Math.clamp(4 * model.zoom(), 3, 6);
    g.setStroke(tokens.of(frame.tint()));
    g.setLineWidth(1.6);
    if (frame.folded()) {
      g.strokePolyline(
          new double[] {x - half / 2, x + half / 2, x - half / 2},
          new double[] {y - half, y, y + half},
          3);
    } else {
      g.strokePolyline(
          new double[] {x - half, x, x + half},
          new double[] {y - half / 2, y + half / 2, y - half / 2},
          3);
    }
  }

  /** Where a link from a selected group is drawn from. */
  private void port(GraphicsContext g, Frame frame, Tokens tokens) {
    double x = model.screenX(frame.box().right());
    double y = model.screenY(frame.box().midY());
    double half = Math.clamp(5 * model.zoom(), 3.5, 7);
    g.setFill(tokens.of("surface"));
    g.fillOval(x - half, y - half, 2 * half, 2 * half);
    g.setStroke(tokens.of("accent"));
    g.setLineWidth(1.6);
    g.strokeOval(x - half, y - half, 2 * half, 2 * half);
  }

  private void farName(GraphicsContext g, Frame frame, Tokens tokens) {
    double wide = frame.box().width() * model.zoom();
    if (wide < 48) {
      return;
    }
    double size = Math.clamp(wide / 14, 9.5, 13);
    g.setFont(Font.font("Inter SemiBold", size));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.setFill(tokens.of("ink"));
    g.fillText(
        clipped(frame.title(), wide, size),
        model.screenX(frame.box().midX()),
        model.screenY(frame.box().y()) - 1);
  }

  /**
   * The text, cut to about the room there is: measuring each name in each frame would cost more
   * than it shows.
   */
  static String clipped(String text, double room, double size) {
    int most = Math.max(3, (int) (room / (size * 0.6)));
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }

  private void cards(GraphicsContext g, Tokens tokens) {
    World world = model.shown();
    double zoom = model.zoom();
    double wide = Math.max(1.5, Card.WIDTH * zoom - 1);
    double high = Math.max(1.5, Card.HEIGHT * zoom - 1);
    String colour = "";
    for (int i : world.cardsIn(model.view())) {
      Card card = world.cards().get(i);
      if (!card.colour().equals(colour)) {
        colour = card.colour();
        g.setFill(tokens.of(colour, 0.8));
      }
      double x = model.screenX(card.box().x());
      double y = model.screenY(card.box().y());
      g.fillRect(x, y, wide, high);
      if (model.chosen().contains(card.id())) {
        g.setStroke(tokens.of("accent"));
        g.setLineWidth(2);
        g.strokeRect(x - 3, y - 3, wide + 6, high + 6);
      }
    }
  }
}

package studio.trellis.app.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Bundle;
import studio.trellis.app.map.world.Curve;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.World;
import studio.trellis.app.theme.Tokens;
import studio.trellis.model.course.LinkKind;

/** Paints links: grey next, green where there is a condition, dashed where they help or require. */
final class EdgePainter {
  private final MapViewModel model;

  EdgePainter(MapViewModel model) {
    this.model = model;
  }

  void paint(GraphicsContext g, World world, Tokens tokens) {
    int[] visible = world.edgesIn(model.view().grown(20));
    for (int i : visible) {
      Edge edge = world.edges().get(i);
      boolean selected = model.selection().equals(new Selection(Selection.Kind.LINK, edge.id()));
      boolean drop = model.overlay().dropLink().equals(edge.id());
      if (pulled(edge)) {
        continue;
      }
      Color colour = tokens.of(drop ? "accent" : colour(edge));
      g.setLineWidth(drop ? 4 : selected ? 2.6 : 1.4);
      g.setLineDashes(dashes(edge.kind()));
      g.setStroke(colour);
      stroke(g, model, edge.curve());
      g.setLineDashes();
      head(g, model, edge.curve(), colour);
      if (selected) {
        grip(g, edge.curve().x0(), edge.curve().y0(), tokens);
        grip(g, edge.curve().x3(), edge.curve().y3(), tokens);
      }
    }
    if (model.detail() == Detail.FULL) {
      for (int i : visible) {
        Edge edge = world.edges().get(i);
        if (edge.conditional()) {
          label(g, edge, tokens);
        }
      }
    }
  }

  /** Whether the link is being drawn elsewhere just now. */
  private boolean pulled(Edge edge) {
    Overlay.Pull pull = model.overlay().pull();
    return pull != null && pull.link().equals(edge.id());
  }

  /** An end by which a selected link can be drawn elsewhere. */
  private void grip(GraphicsContext g, double x, double y, Tokens tokens) {
    double half = 4.5;
    g.setFill(tokens.of("surface"));
    g.fillOval(model.screenX(x) - half, model.screenY(y) - half, 2 * half, 2 * half);
    g.setStroke(tokens.of("accent"));
    g.setLineWidth(1.6);
    g.strokeOval(model.screenX(x) - half, model.screenY(y) - half, 2 * half, 2 * half);
  }

  void paintBundles(GraphicsContext g, Tokens tokens) {
    g.setStroke(tokens.of("ink-3", 0.4));
    for (Bundle bundle : model.shown().bundles()) {
      if (bundle.curve().bounds().meets(model.view())) {
        g.setLineWidth(Math.min(4, 0.8 + 0.3 * bundle.links()));
        stroke(g, model, bundle.curve());
      }
    }
  }

  private static String colour(Edge edge) {
    return switch (edge.kind()) {
      case NEXT -> edge.conditional() ? "accent" : "ink-3";
      case REMEDIATION -> "assessment";
      case ENRICHMENT -> "worked";
      case PREREQUISITE -> "info";
    };
  }

  private static double[] dashes(LinkKind kind) {
    return switch (kind) {
      case NEXT -> new double[0];
      case REMEDIATION -> new double[] {4, 4};
      case ENRICHMENT -> new double[] {8, 4};
      case PREREQUISITE -> new double[] {2, 4};
    };
  }

  static void stroke(GraphicsContext g, MapViewModel model, Curve curve) {
    g.beginPath();
    g.moveTo(model.screenX(curve.x0()), model.screenY(curve.y0()));
    g.bezierCurveTo(
        model.screenX(curve.x1()),
        model.screenY(curve.y1()),
        model.screenX(curve.x2()),
        model.screenY(curve.y2()),
        model.screenX(curve.x3()),
        model.screenY(curve.y3()));
    g.stroke();
  }

  static void head(GraphicsContext g, MapViewModel model, Curve curve, Color colour) {
    double angle = Math.atan2(curve.y3() - curve.yAt(0.94), curve.x3() - curve.xAt(0.94));
    double size = Math.clamp(10 * model.zoom(), 4.5, 10);
    double x = model.screenX(curve.x3());
    double y = model.screenY(curve.y3());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double half = size * 0.48;
    g.setFill(colour);
    g.fillPolygon(
        new double[] {x, x - size * cos - half * sin, x - size * cos + half * sin},
        new double[] {y, y - size * sin + half * cos, y - size * sin - half * cos},
        3);
  }

  private void label(GraphicsContext g, Edge edge, Tokens tokens) {
    Font font = Font.font("Inter", Math.clamp(11.5 * model.zoom(), 9, 12.5));
    String text = edge.shortLabel();
    Text measure = new Text(text);
    measure.setFont(font);
    double wide = measure.getLayoutBounds().getWidth() + 16;
    double high = font.getSize() + 8;
    double x = model.screenX(edge.curve().xAt(edge.labelAt()));
    double y = model.screenY(edge.curve().yAt(edge.labelAt()));
    boolean remediation = edge.kind() == LinkKind.REMEDIATION;
    g.setFill(tokens.of("bg"));
    g.fillRoundRect(x - wide / 2 - 1.5, y - high / 2 - 1.5, wide + 3, high + 3, high + 3, high + 3);
    g.setFill(tokens.of(remediation ? "warn-soft" : "accent-soft"));
    g.fillRoundRect(x - wide / 2, y - high / 2, wide, high, high, high);
    g.setFill(tokens.of(remediation ? "assessment" : "accent"));
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(text, x, y);
  }
}

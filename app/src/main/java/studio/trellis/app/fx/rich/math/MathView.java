package studio.trellis.app.fx.rich.math;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A formula of MathML, to be read; it stands on the baseline of the text around it. */
public final class MathView extends Region {
  private final MathBox box;

  /**
   * Draws a formula.
   *
   * @param html its {@code math} element
   * @param latex its source, which is what a screen reader says
   * @param size of its letters, pixels
   */
  public MathView(String html, String latex, double size) {
    Element math = Jsoup.parseBodyFragment(html).selectFirst("math");
    box = math == null ? MathBox.EMPTY : new MathLayout(size).row(math.children());
    getStyleClass().add("rich-formula");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(latex.isEmpty() && math != null ? math.text() : latex);
    getChildren().setAll(box.at(1, box.ascent()));
    getChildren().forEach(node -> node.setManaged(false));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(box.width() + 2);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(box.height());
  }

  @Override
  public double getBaselineOffset() {
    return box.ascent();
  }
}

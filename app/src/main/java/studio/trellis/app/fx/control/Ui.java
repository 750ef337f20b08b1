package studio.trellis.app.fx.control;

import java.util.Locale;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Short ways to build what views are made of. */
public final class Ui {
  private Ui() {}

  /** A label with style classes. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that wraps. */
  public static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A small heading of a section, in capitals. */
  public static Label section(String text) {
    return label(text.toUpperCase(Locale.ROOT), "section-label");
  }

  /** A rounded tag. */
  public static Label pill(String text, String... styles) {
    Label pill = label(text, "pill");
    pill.getStyleClass().addAll(styles);
    pill.setMinWidth(Region.USE_PREF_SIZE);
    return pill;
  }

  /** An icon in the ink of the text around it. */
  public static FontIcon icon(Ikon ikon, String... styles) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().addAll(styles);
    return icon;
  }

  /** Nodes side by side. */
  public static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Nodes one below the other. */
  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /** Takes what room is left in a row or column. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Whether a node is in a window: what nobody sees need not follow every edit. */
  public static ObservableValue<Boolean> shown(Node node) {
    return node.sceneProperty().map(Objects::nonNull).orElse(false);
  }

  /** The node with these style classes added. */
  public static <T extends Node> T styled(T node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }
}

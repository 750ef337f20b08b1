package studio.trellis.app.fx.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** Buttons that say what happens. */
public final class Buttons {
  private Buttons() {}

  /** A plain button. */
  public static Button plain(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("plain");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The one button of a page that matters most. */
  public static Button primary(String text, Runnable action) {
    Button button = plain(text, action);
    button.getStyleClass().setAll("button", "primary");
    return button;
  }

  /** A button that is an icon; what it does is its tooltip and its accessible name. */
  public static Button icon(Ikon ikon, String name, Runnable action) {
    Button button = new Button(null, Ui.icon(ikon));
    button.getStyleClass().setAll("button", "icon-only");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button that looks like a word of the text. */
  public static Button link(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", "text-link");
    button.setOnAction(event -> action.run());
    return button;
  }
}

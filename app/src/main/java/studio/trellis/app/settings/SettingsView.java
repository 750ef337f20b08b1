package studio.trellis.app.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.app.theme.ThemeChoice;

/** The settings page. */
public final class SettingsView extends VBox {
  /**
   * The page.
   *
   * @param folder where the studio keeps its data
   */
  public SettingsView(ObjectProperty<ThemeChoice> theme, String folder) {
    super(20);
    getStyleClass().addAll("page", "narrow-page");
    HBox choices = Ui.styled(new HBox(), "segments");
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      ToggleButton button = new ToggleButton(Text.of("settings.theme." + Text.word(choice)));
      button.setToggleGroup(group);
      button.setId("theme-" + Text.word(choice));
      button.getStyleClass().setAll("toggle-button", "segment");
      button.setSelected(theme.get() == choice);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            theme.set(choice);
          });
      choices.getChildren().add(button);
    }
    getChildren()
        .addAll(
            Ui.label(Text.of("page.settings"), "page-title"),
            Ui.column(
                8,
                Ui.section(Text.of("settings.theme")),
                choices,
                Ui.wrapped(Text.of("settings.theme-text"), "ink-2")),
            Ui.column(8, Ui.section(Text.of("settings.folder")), Ui.wrapped(folder, "ink-2")));
  }
}

package studio.trellis.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes in the theme the author chose, or the system's. */
public final class Themes {
  private static final List<String> FACES =
      List.of("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold");

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectBinding<Scheme> scheme =
      Bindings.createObjectBinding(
          this::resolve, choice, Platform.getPreferences().colorSchemeProperty());

  /** Loads the typeface. */
  public Themes() {
    FACES.forEach(Themes::load);
  }

  /** The author's choice. */
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /** The theme in force. */
  public ObjectBinding<Scheme> schemeProperty() {
    return scheme;
  }

  /** Whether things may move: the system may ask for none. */
  public boolean motion() {
    return !Platform.getPreferences().isReducedMotion();
  }

  /** Dresses the scene, now and whenever the theme changes. */
  public void dress(Scene scene) {
    scheme.subscribe(
        now -> {
          scene.setUserAgentStylesheet(now.base());
          List<String> sheets = new ArrayList<>(Scheme.studio());
          sheets.addFirst(now.colours());
          scene.getStylesheets().setAll(sheets);
        });
  }

  private Scheme resolve() {
    return switch (choice.get()) {
      case LIGHT -> Scheme.LIGHT;
      case DARK -> Scheme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK
              ? Scheme.DARK
              : Scheme.LIGHT;
    };
  }

  private static void load(String face) {
    String path = "/com/formdev/flatlaf/fonts/inter/Inter-" + face + ".otf";
    try (InputStream in = Objects.requireNonNull(Themes.class.getResourceAsStream(path), path)) {
      Font.loadFont(in, 13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

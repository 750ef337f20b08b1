package studio.trellis.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import studio.trellis.app.theme.ThemeChoice;

/** The author's settings in a small file. What is missing or not understood has its default. */
public final class SettingsFile {
  private static final String THEME = "theme";

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The theme chosen. */
  public ThemeChoice theme() {
    String word = read().getProperty(THEME, "").toUpperCase(Locale.ROOT);
    for (ThemeChoice choice : ThemeChoice.values()) {
      if (choice.name().equals(word)) {
        return choice;
      }
    }
    return ThemeChoice.SYSTEM;
  }

  /**
   * Keeps the theme.
   *
   * @throws IOException when the file cannot be written; it is then as it was
   */
  public void keepTheme(ThemeChoice choice) throws IOException {
    Properties values = read();
    values.setProperty(THEME, choice.name().toLowerCase(Locale.ROOT));
    StringWriter text = new StringWriter();
    values.store(text, null);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".tmp");
    Files.writeString(fresh, text.toString());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Properties read() {
    Properties values = new Properties();
    if (Files.isReadable(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        // A settings file that cannot be read must not keep the studio from opening.
        values.clear();
      }
    }
    return values;
  }
}

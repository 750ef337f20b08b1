package studio.trellis.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the studio keeps its data. */
final class StudioFolder {
  private StudioFolder() {}

  /**
   * The folder named by {@code trellis.home} or TRELLIS_HOME, else where the system wants such
   * data.
   */
  static Path find() {
    String named =
        System.getProperty("trellis.home", System.getenv().getOrDefault("TRELLIS_HOME", ""));
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("windows")) {
      return folder(System.getenv("APPDATA"), home.resolve("AppData/Roaming")).resolve("Trellis");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Trellis");
    }
    return folder(System.getenv("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("trellis");
  }

  private static Path folder(@Nullable String named, Path usual) {
    return named == null || named.isEmpty() ? usual : Path.of(named);
  }
}

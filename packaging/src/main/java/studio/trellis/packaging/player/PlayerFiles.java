package studio.trellis.packaging.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The learner's page as the build made it: what every package ships besides its content. */
public final class PlayerFiles {
  private static final String TRACKER = "tracker-";

  private PlayerFiles() {}

  /**
   * The files of the page, by name.
   *
   * @param tracker the target whose tracker keeps the progress
   * @param language the course's language tag
   * @param title the course's title
   */
  public static SortedMap<String, byte[]> of(String tracker, String language, String title) {
    SortedMap<String, byte[]> out = new TreeMap<>();
    for (String name : text("files.txt").lines().toList()) {
      if (!name.startsWith(TRACKER) || name.equals(script(tracker))) {
        out.put(name, read(name));
      }
    }
    if (!out.containsKey(script(tracker))) {
      throw new IllegalArgumentException("no tracker is called " + tracker);
    }
    out.put("index.html", page(tracker, language, title).getBytes(StandardCharsets.UTF_8));
    return out;
  }

  /** The script that a learner's browser runs: engine and page. */
  public static String script() {
    return text("player.js");
  }

  private static String script(String tracker) {
    return TRACKER + tracker + ".js";
  }

  private static String page(String tracker, String language, String title) {
    return text("index.html")
        .replace(script("web"), script(tracker))
        .replace("<html lang=\"en\">", "<html lang=\"" + escape(language) + "\">")
        .replace("<title>Trellis</title>", "<title>" + escape(title) + "</title>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = PlayerFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build of the player lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

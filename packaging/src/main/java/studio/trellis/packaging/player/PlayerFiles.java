package studio.trellis.packaging.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The learner's page as the build made it: what every package ships besides its content. */
public final class PlayerFiles {
  /** The script that judges what is typed: only where something is. */
  public static final String GRADER = "grader.js";

  /** The script that tells a record store decisions and reasons: only where the author asked. */
  public static final String LOG = "decisions.js";

  /** The tracker of pages for reviewers; it brings the walks beside the page. */
  public static final String REVIEW = "review";

  private static final String LOOK = "data/look.css";
  private static final String TRACKER = "tracker-";
  private static final String TEXTS = "text-";

  /** Texts of the pages beside the way. */
  private static final String BESIDE = "beside-";

  private static final String ENGLISH = TEXTS + "en.js";

  /** Languages written from right to left. */
  private static final Set<String> LEFTWARDS =
      Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private static final Pattern NO_SCRIPT = Pattern.compile("\"noscript\":\"([^\"]*)\"");

  private PlayerFiles() {}

  /**
   * The files of the page, by name.
   *
   * @param tracker what keeps the progress: web, scorm, cmi5, xapi, or review, which keeps none
   * @param online the tracker talks to a store that is named when it is launched
   * @param language the course's language tag
   * @param title the course's title
   */
  public static SortedMap<String, byte[]> of(
      String tracker, boolean online, String language, String title) {
    SortedMap<String, byte[]> out = new TreeMap<>();
    List<String> names = text("files.txt").lines().toList();
    String texts = TEXTS + base(language) + ".js";
    String spoken = names.contains(texts) ? texts : ENGLISH;
    for (String name : names) {
      boolean one =
          name.startsWith(TRACKER)
              || name.startsWith(TEXTS)
              || name.startsWith(BESIDE)
              || name.startsWith(REVIEW);
      if (!one
          || name.equals(script(tracker))
          || name.equals(spoken)
          || name.equals(spoken.replace(TEXTS, BESIDE))) {
        out.put(name, read(name));
      }
    }
    if (!out.containsKey(script(tracker))) {
      throw new IllegalArgumentException("no tracker is called " + tracker);
    }
    out.put(
        "index.html",
        page(tracker, online, spoken, language, title).getBytes(StandardCharsets.UTF_8));
    return out;
  }

  /**
   * Makes a page with the tracker for reviewers load what that shows: its texts, its style and a
   * list of walks. Its script comes before all that hands anything over, since it listens to it.
   */
  public static void forReviewers(SortedMap<String, byte[]> files, String list, String language) {
    String texts = REVIEW + "-" + base(language) + ".js";
    String spoken = text("files.txt").lines().anyMatch(texts::equals) ? texts : REVIEW + "-en.js";
    String style = REVIEW + ".css";
    String tag = "    <script src=\"" + script(REVIEW) + "\" defer></script>\n";
    String first = "    <script src=\"text-";
    String page = new String(files.getOrDefault("index.html", new byte[0]), StandardCharsets.UTF_8);
    page =
        page.replace(tag, "")
            .replace(first, tag + "    <script src=\"" + spoken + "\" defer></script>\n" + first)
            .replace(
                "  </head>",
                "    <script src=\""
                    + list
                    + "\" defer></script>\n    <link rel=\"stylesheet\" href=\""
                    + style
                    + "\">\n  </head>");
    files.put("index.html", page.getBytes(StandardCharsets.UTF_8));
    files.put(spoken, read(spoken));
    files.put(style, read(style));
  }

  /** A course that looks as every other needs no style sheet: a file less to wait for. */
  public static void leaveOutEmptyLook(SortedMap<String, byte[]> files) {
    byte[] look = files.get(LOOK);
    byte[] page = files.get("index.html");
    if (look != null && look.length == 0 && page != null) {
      files.remove(LOOK);
      String html = new String(page, StandardCharsets.UTF_8);
      html = html.replace("    <link rel=\"stylesheet\" href=\"" + LOOK + "\">\n", "");
      files.put("index.html", html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The script that a learner's browser runs: engine and page. */
  public static String script() {
    return text("player.js");
  }

  /** The script that judges what is typed. */
  public static String grader() {
    return text(GRADER);
  }

  private static String script(String tracker) {
    return TRACKER + tracker + ".js";
  }

  private static String page(
      String tracker, boolean online, String spoken, String language, String title) {
    String direction = LEFTWARDS.contains(base(language)) ? " dir=\"rtl\"" : "";
    return text("index.html")
        .replace(script("web"), script(tracker))
        .replace(ENGLISH, spoken)
        .replace("connect-src 'none'", online ? "connect-src 'self' https:" : "connect-src 'none'")
        .replace("<html lang=\"en\">", "<html lang=\"" + escape(language) + "\"" + direction + ">")
        .replace("<title>Trellis</title>", "<title>" + escape(title) + "</title>")
        .replace("<noscript></noscript>", "<noscript><p>" + noScript(spoken) + "</p></noscript>");
  }

  /** What whoever has switched scripts off is told, in the language of the page. */
  private static String noScript(String texts) {
    var found = NO_SCRIPT.matcher(text(texts));
    return found.find() ? escape(found.group(1)) : "";
  }

  private static String base(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
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

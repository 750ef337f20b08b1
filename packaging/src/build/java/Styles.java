import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The page's sheets as one, without comments and indentation; gzip does the rest. */
final class Styles {
  private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

  private Styles() {}

  /**
   * Joins what the entry sheet imports, in its order.
   *
   * @param sheets every sheet of the sources: one that is not imported would be forgotten
   */
  static String joined(Path entry, List<Path> sheets) throws IOException {
    var left = new ArrayList<>(sheets);
    left.remove(entry);
    var out = new StringBuilder();
    for (var imported : IMPORT.matcher(Files.readString(entry)).results().toList()) {
      var sheet = entry.resolveSibling(imported.group(1));
      left.remove(sheet);
      out.append(compact(Files.readString(sheet)));
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException(entry.getFileName() + " does not import " + left);
    }
    return out.toString();
  }

  /** A sheet without comments and indentation. */
  static String compact(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replaceAll(": ", ":")
        .replace(";}", "}");
  }
}

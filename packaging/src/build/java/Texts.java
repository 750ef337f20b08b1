import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The texts of the page, one file a language, one line a text, as scripts. A language has all keys
 * of English and no others, but for the plurals that it needs itself.
 */
final class Texts {
  private static final Pattern LINE =
      Pattern.compile("  \"([^\"]+)\": (\"(?:[^\"\\\\]|\\\\.)*\"),?");

  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");

  private Texts() {}

  /** The name of the script for a file {@code XX.json}. */
  static String script(String stem, Path file) {
    return stem + "-" + language(file) + ".js";
  }

  /** The script, held against the English file beside it, which hands its texts to {@code call}. */
  static String read(String call, Path file) throws IOException {
    var texts = texts(file);
    var wanted = plain(texts(file.resolveSibling("en.json")).keySet());
    var found = plain(texts.keySet());
    if (!wanted.equals(found)) {
      var missing = new TreeSet<>(wanted);
      missing.removeAll(found);
      found.removeAll(wanted);
      throw new IllegalStateException(
          file.getFileName() + ": missing " + missing + ", too many " + found);
    }
    var out = new StringBuilder("trellis." + call + "(\"" + language(file) + "\",{");
    var separator = "";
    for (var text : texts.entrySet()) {
      out.append(separator).append('"').append(text.getKey()).append("\":").append(text.getValue());
      separator = ",";
    }
    return out.append("});\n").toString();
  }

  private static String language(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  private static TreeMap<String, String> texts(Path file) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var line : Files.readAllLines(file)) {
      var matcher = LINE.matcher(line);
      if (matcher.matches()) {
        if (texts.put(matcher.group(1), matcher.group(2)) != null) {
          throw new IllegalStateException(file.getFileName() + ": twice " + matcher.group(1));
        }
      } else if (!line.equals("{") && !line.equals("}")) {
        throw new IllegalStateException(file.getFileName() + ": not a text: " + line);
      }
    }
    return texts;
  }

  /** Keys without the words for plurals, of which each language has its own. */
  private static Set<String> plain(Set<String> keys) {
    var out = new TreeSet<String>();
    for (var key : keys) {
      var plural = PLURAL.matcher(key);
      out.add(plural.matches() ? plural.group(1) : key);
    }
    return out;
  }
}

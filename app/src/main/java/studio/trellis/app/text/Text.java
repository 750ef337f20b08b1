package studio.trellis.app.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What the studio says, by key. The only place that knows the bundles, one a feature. */
public final class Text {
  /** The bundles, by feature; no key stands in two of them. */
  static final List<String> BUNDLES =
      List.of(
          "messages",
          "desk",
          "edits",
          "map",
          "outline",
          "activity",
          "items",
          "skills",
          "rules",
          "search",
          "history",
          "findings",
          "rich",
          "library",
          "publish");

  private static final Locale LOCALE = Locale.ENGLISH;
  private static final Map<String, String> TEXTS =
      BUNDLES.stream()
          .map(name -> ResourceBundle.getBundle("studio.trellis.app.text." + name, LOCALE))
          .flatMap(
              bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Text() {}

  /**
   * The text of this key, its places filled.
   *
   * @throws MissingResourceException when no bundle has the key
   */
  public static String of(String key, Object... args) {
    String pattern = TEXTS.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, Text.class.getName(), key);
    }
    return args.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(args);
  }

  /** A clause as a sentence: with a capital and a full stop. */
  public static String sentence(String clause) {
    if (clause.isEmpty()) {
      return clause;
    }
    int first = clause.offsetByCodePoints(0, 1);
    String text = clause.substring(0, first).toUpperCase(LOCALE) + clause.substring(first);
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
  }

  /** Whether there is a text with this key. */
  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }

  /** The last part of a key for a constant: {@code SELF_ASSESSMENT} is {@code self-assessment}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number with its thousands set apart. */
  public static String number(long number) {
    return String.format(LOCALE, "%,d", number);
  }

  /** A share in thousandths as a percentage: "95 %", "97.5 %". */
  public static String share(int thousandths) {
    String whole = thousandths % 10 == 0 ? "" : "." + Math.abs(thousandths % 10);
    return thousandths / 10 + whole + "\u00a0%";
  }
}

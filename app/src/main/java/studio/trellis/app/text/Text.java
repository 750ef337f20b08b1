package studio.trellis.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the studio says, by key. The only place that knows the bundle. */
public final class Text {
  private static final Locale LOCALE = Locale.ENGLISH;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("studio.trellis.app.text.messages", LOCALE);

  private Text() {}

  /**
   * The text of this key, its places filled.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public static String of(String key, Object... args) {
    String pattern = BUNDLE.getString(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(args);
  }

  /** Whether there is a text with this key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
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

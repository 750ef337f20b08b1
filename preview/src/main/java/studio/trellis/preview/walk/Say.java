package studio.trellis.preview.walk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a walk says, by key: the English of this module in one file. */
final class Say {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("studio.trellis.preview.words", Locale.ENGLISH);

  private Say() {}

  /**
   * The text of a key, its places filled.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  static String of(String key, Object... args) {
    String pattern = WORDS.getString(key);
    return new MessageFormat(pattern, Locale.ENGLISH).format(args);
  }

  /** A share in thousandths as a percentage, rounded: "22 %". */
  static String share(int thousandths) {
    return (thousandths + 5) / 10 + "\u00a0%";
  }
}

package studio.trellis.model.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters written by name or number. */
final class Entity {
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "",
          "ndash", "–", "mdash", "—", "hellip", "…");

  private static final int LONGEST = 10;

  private Entity() {}

  /** The text with its entities resolved; what is none stays. */
  static String resolve(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int and = text.indexOf('&', at);
      int end = and < 0 ? -1 : text.indexOf(';', and);
      if (and < 0) {
        return out.append(text.substring(at)).toString();
      }
      out.append(text.substring(at, and));
      String meant = end < 0 || end - and > LONGEST ? null : meant(text.substring(and + 1, end));
      out.append(meant == null ? "&" : meant);
      at = meant == null ? and + 1 : end + 1;
    }
    return out.toString();
  }

  private static @Nullable String meant(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return NAMED.get(name);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return null;
      }
      code = code * (hex ? 16 : 10) + digit;
      if (code > Character.MAX_CODE_POINT) {
        return null;
      }
    }
    return Character.isBmpCodePoint(code)
        ? Character.toString((char) code)
        : new String(Character.toChars(code));
  }
}

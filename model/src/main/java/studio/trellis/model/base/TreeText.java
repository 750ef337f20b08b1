package studio.trellis.model.base;

import java.util.Map;

/** A {@link Tree} as JSON text, without white space. */
public final class TreeText {
  private TreeText() {}

  /**
   * The JSON text of {@code tree}; every character beyond ASCII stays as it is, but for controls,
   * U+2028 and U+2029.
   */
  public static String write(Tree tree) {
    StringBuilder out = new StringBuilder();
    append(out, tree);
    return out.toString();
  }

  /** Appends the JSON text of {@code tree}. */
  public static void append(StringBuilder out, Tree tree) {
    switch (tree) {
      case Tree.Obj obj -> object(out, obj);
      case Tree.Arr arr -> array(out, arr);
      case Tree.Str str -> string(out, str.value());
      case Tree.Num num -> out.append(num.value());
      case Tree.Bool bool -> out.append(bool.value());
      case Tree.Raw raw -> out.append(raw.digits());
      case Tree.Null nothing -> out.append("null");
    }
  }

  private static void object(StringBuilder out, Tree.Obj obj) {
    char before = '{';
    for (Map.Entry<String, Tree> field : obj.fields().entrySet()) {
      out.append(before);
      string(out, field.getKey());
      out.append(':');
      append(out, field.getValue());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void array(StringBuilder out, Tree.Arr arr) {
    char before = '[';
    for (Tree item : arr.items()) {
      out.append(before);
      append(out, item);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  /** Appends {@code text} as a JSON string. */
  public static void string(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && lone(text, i))) {
        unicode(out, c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean lone(String text, int at) {
    char c = text.charAt(at);
    if (c > 0xDFFF) {
      return false;
    }
    if (c < 0xDC00) {
      return at + 1 == text.length()
          || text.charAt(at + 1) < 0xDC00
          || text.charAt(at + 1) > 0xDFFF;
    }
    return at == 0 || text.charAt(at - 1) < 0xD800 || text.charAt(at - 1) > 0xDBFF;
  }

  private static void unicode(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789abcdef".charAt((c >> shift) & 15));
    }
  }
}

package studio.trellis.model.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON text as a {@link Tree}: the one reader that the studio's engine and the browser share.
 * Strict JSON, no comments.
 */
public final class TreeReader {
  private static final int MAX_DEPTH = 64;
  private final String text;
  private int at;

  private TreeReader(String text) {
    this.text = text;
  }

  /**
   * Reads one JSON value.
   *
   * @throws BadTreeException when the text is not JSON, is nested deeper than 64, or names a key
   *     twice
   */
  public static Tree read(String text) {
    TreeReader reader = new TreeReader(text);
    Tree tree = reader.value(0);
    reader.space();
    if (reader.at < text.length()) {
      throw reader.bad("text after the end");
    }
    return tree;
  }

  private Tree value(int depth) {
    if (depth > MAX_DEPTH) {
      throw bad("nested too deep");
    }
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> new Tree.Str(string());
      case 't' -> word("true", new Tree.Bool(true));
      case 'f' -> word("false", new Tree.Bool(false));
      case 'n' -> word("null", new Tree.Null());
      default -> number();
    };
  }

  private Tree object(int depth) {
    Map<String, Tree> fields = new TreeMap<>();
    at++;
    space();
    if (peek() == '}') {
      at++;
      return new Tree.Obj(fields);
    }
    while (true) {
      space();
      String key = string();
      space();
      expect(':');
      if (fields.put(key, value(depth + 1)) != null) {
        throw bad("key \"" + key + "\" twice");
      }
      space();
      if (peek() == '}') {
        at++;
        return new Tree.Obj(fields);
      }
      expect(',');
    }
  }

  private Tree array(int depth) {
    List<Tree> items = new ArrayList<>();
    at++;
    space();
    if (peek() == ']') {
      at++;
      return new Tree.Arr(items);
    }
    while (true) {
      items.add(value(depth + 1));
      space();
      if (peek() == ']') {
        at++;
        return new Tree.Arr(items);
      }
      expect(',');
    }
  }

  private String string() {
    expect('"');
    int from = at;
    while (peek() != '"' && peek() != '\\') {
      at++;
    }
    if (peek() == '"') {
      return text.substring(from, at++);
    }
    StringBuilder out = new StringBuilder(text.substring(from, at));
    while (peek() != '"') {
      char c = peek();
      at++;
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> unicode();
      default -> throw bad("unknown escape");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw bad("four hexadecimal digits expected");
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private Tree number() {
    int from = at;
    if (peek() == '-') {
      at++;
    }
    long value = 0;
    int digits = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + (text.charAt(at) - '0');
      at++;
      digits++;
    }
    if (digits == 0) {
      at = from;
      throw bad("a value expected");
    }
    if (digits > 15 || (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0)) {
      while (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return new Tree.Raw(text.substring(from, at));
    }
    return new Tree.Num(text.charAt(from) == '-' ? -value : value);
  }

  private Tree word(String word, Tree value) {
    if (!text.startsWith(word, at)) {
      throw bad("a value expected");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw bad("the text ends too early");
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw bad("'" + c + "' expected");
    }
    at++;
  }

  private BadTreeException bad(String what) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < at && i < text.length(); i++) {
      column++;
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return new BadTreeException("line " + line + ", column " + column, what);
  }
}

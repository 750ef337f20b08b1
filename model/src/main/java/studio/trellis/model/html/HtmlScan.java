package studio.trellis.model.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads stored HTML part by part, without a tree. It never fails: what is no markup is text, what
 * is not closed ends with the text. Names and attribute names come in small letters.
 */
public final class HtmlScan {
  private final String html;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private HtmlScan(String html) {
    this.html = html;
  }

  /** A part of a page. */
  public sealed interface Part {}

  /** An element begins; one without content has no end. */
  public record Begin(String name, Map<String, String> attributes) implements Part {
    public Begin {
      attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** An attribute's value; empty when it has none. */
    public String value(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** An element ends. */
  public record End(String name) implements Part {}

  /** Text, its entities resolved. */
  public record Words(String text) implements Part {}

  /** The parts of {@code html}, in order. */
  public static List<Part> of(String html) {
    HtmlScan scan = new HtmlScan(html);
    scan.run();
    return scan.parts;
  }

  private void run() {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      if (end > at) {
        parts.add(new Words(Entity.resolve(html.substring(at, end))));
        at = end;
      }
      if (tag >= 0) {
        tag();
      }
    }
  }

  private void tag() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 4);
      at = end < 0 ? html.length() : end + 3;
      return;
    }
    boolean closing = at + 1 < html.length() && html.charAt(at + 1) == '/';
    int name = at + (closing ? 2 : 1);
    int end = name;
    while (end < html.length() && letter(html.charAt(end))) {
      end++;
    }
    if (end == name) {
      parts.add(new Words("<"));
      at++;
      return;
    }
    String word = small(html.substring(name, end));
    at = end;
    Map<String, String> attributes = new TreeMap<>();
    while (at < html.length() && html.charAt(at) != '>') {
      attribute(attributes);
    }
    at++;
    parts.add(closing ? new End(word) : new Begin(word, attributes));
  }

  private void attribute(Map<String, String> into) {
    int from = at;
    while (at < html.length() && " \t\r\n=>/\"'".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      at++;
      return;
    }
    String name = small(html.substring(from, at));
    int after = blanks(at);
    if (after >= html.length() || html.charAt(after) != '=') {
      into.putIfAbsent(name, "");
      return;
    }
    at = blanks(after + 1);
    into.putIfAbsent(name, Entity.resolve(value()));
  }

  private String value() {
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      end = end < 0 ? html.length() : end;
      String value = html.substring(at + 1, end);
      at = Math.min(html.length(), end + 1);
      return value;
    }
    int from = at;
    while (at < html.length() && " \t\r\n>".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(from, at);
  }

  private int blanks(int from) {
    int to = from;
    while (to < html.length() && html.charAt(to) <= ' ') {
      to++;
    }
    return to;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static String small(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }
}

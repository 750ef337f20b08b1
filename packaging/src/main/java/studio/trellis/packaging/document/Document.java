package studio.trellis.packaging.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes a document of one file. What is given as text is escaped; what is given as HTML was
 * cleaned before.
 */
public final class Document {
  private final StringBuilder body = new StringBuilder();
  private final String title;
  private final String language;
  private final String style;

  /** A document with a style sheet of its own beside the common one. */
  public Document(String title, String language, String style) {
    this.title = title;
    this.language = language;
    this.style = style;
  }

  /** Opens an element; the attributes are written as they are. */
  public Document open(String element, String attributes) {
    body.append('<').append(element).append(attributes.isEmpty() ? "" : " " + attributes);
    body.append(">\n");
    return this;
  }

  public Document close(String element) {
    body.append("</").append(element).append(">\n");
    return this;
  }

  /** An element around a text. */
  public Document text(String element, String text) {
    return html(element, escape(text));
  }

  /** An element around clean HTML; nothing where there is none. */
  public Document html(String element, String html) {
    if (!html.isEmpty()) {
      String name = element.replaceAll(" .*", "");
      body.append('<').append(element).append('>').append(html);
      body.append("</").append(name).append(">\n");
    }
    return this;
  }

  /** A list of sentences; nothing where there are none. */
  public Document list(List<String> sentences) {
    if (!sentences.isEmpty()) {
      open("ul", "");
      sentences.forEach(s -> text("li", s));
      close("ul");
    }
    return this;
  }

  /** A row of a list of names and values. */
  public Document fact(String name, String value) {
    return text("dt", name).text("dd", value);
  }

  /** Whatever else, as it is. */
  public Document raw(String html) {
    body.append(html);
    return this;
  }

  /** The whole document. Its policy allows nothing but its own style, by that style's digest. */
  public String end() {
    String css = Style.COMMON + style;
    return "<!doctype html>\n<html lang=\""
        + escape(language)
        + "\">\n"
        + "<head>\n"
        + "<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
        + " 'sha256-"
        + Base64.getEncoder().encodeToString(sha256(css.getBytes(StandardCharsets.UTF_8)))
        + "'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'\">\n"
        + "<title>"
        + escape(title)
        + "</title>\n<style>"
        + css
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  /** The digest of bytes in hexadecimal digits. */
  public static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A text with what HTML reserves escaped. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

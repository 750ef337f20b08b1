package studio.trellis.app.outline;

/** Prompts of items that are one paragraph of plain text, and so can be edited as a title. */
final class Prompts {
  private Prompts() {}

  /** Whether nothing would be lost if the prompt were edited as plain text. */
  static boolean plain(String html) {
    String inner = inner(html);
    return inner.indexOf('<') < 0;
  }

  private static String inner(String html) {
    return html.startsWith("<p>") && html.endsWith("</p>")
        ? html.substring(3, html.length() - 4)
        : html;
  }

  /** Plain text as a prompt. */
  static String html(String text) {
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
  }
}

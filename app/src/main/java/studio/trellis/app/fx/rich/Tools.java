package studio.trellis.app.fx.rich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.Block;
import studio.trellis.authoring.html.document.Inline;
import studio.trellis.authoring.html.document.RichText;

/** What the tools of a field do. */
final class Tools {
  /** What can be done in a table, in the order of its buttons. */
  static final List<String> TABLE =
      List.of(
          "row-above",
          "row-below",
          "column-before",
          "column-after",
          "head",
          "row-delete",
          "column-delete",
          "delete");

  private static final String NEW_TABLE =
      "<table><thead><tr><th><br></th><th><br></th></tr></thead><tbody><tr><td><br></td><td><br></td>"
          + "</tr><tr><td><br></td><td><br></td></tr></tbody></table>";

  private final Session session;

  Tools(Session session) {
    this.session = session;
  }

  /** The style of the paragraph at the caret. */
  static String styleOf(Set<String> state) {
    for (String style : List.of("pre", "quote")) {
      if (state.contains(style)) {
        return style;
      }
    }
    for (String style : List.of("h3", "h4", "h5")) {
      if (state.contains("block-" + style)) {
        return style;
      }
    }
    return "p";
  }

  Map<String, Runnable> styles() {
    Map<String, Runnable> styles = new LinkedHashMap<>();
    for (String tag : List.of("p", "h3", "h4", "h5")) {
      styles.put("rich.style." + tag, () -> session.call("format", tag));
    }
    styles.put("rich.style.quote", () -> session.call("quote"));
    styles.put("rich.style.pre", () -> session.call("format", "pre"));
    return styles;
  }

  Map<String, Runnable> callouts() {
    Map<String, Runnable> callouts = new LinkedHashMap<>();
    for (String tone : List.of("note", "tip", "warning")) {
      callouts.put("rich.callout." + tone, () -> session.call("callout", tone));
    }
    return callouts;
  }

  Map<String, Runnable> more() {
    Map<String, Runnable> more = new LinkedHashMap<>();
    more.put("rich.media", () -> session.editor().toolbar().open(new MediaSheet(session, "")));
    more.put(
        "rich.details",
        () -> session.call("insert", "<details><summary>…</summary><p>…</p></details>"));
    more.put("rich.rule", () -> session.call("insert", "<hr>"));
    more.put("rich.underline", exec("underline"));
    more.put("rich.strike", exec("strikeThrough"));
    more.put("rich.sub", exec("subscript"));
    more.put("rich.sup", exec("superscript"));
    more.put("rich.plain", exec("removeFormat"));
    return more;
  }

  Runnable exec(String command) {
    return () -> session.call("exec", command, "");
  }

  void link() {
    session.editor().toolbar().open(new LinkSheet(session));
  }

  void table() {
    session.call("insert", NEW_TABLE);
  }

  /** Asks about the image that is chosen, or for a new one. */
  void image() {
    String chosen = session.ask("chosenHtml", "img");
    Inline.Picture picture = picture(chosen);
    session
        .editor()
        .toolbar()
        .open(
            picture == null
                ? new ImageSheet(session, "", "", true)
                : new ImageSheet(session, picture.asset(), picture.alt(), false));
  }

  /** Asks about the formula that is chosen, or for a new one; chosen words are its LaTeX. */
  void formula() {
    String chosen = session.ask("chosenHtml", ".atom");
    String source = session.ask("selectedText").strip();
    boolean display = chosen.contains("display=\"block\"");
    if (!chosen.isEmpty()) {
      source = CleanHtml.text(chosen);
    }
    session.editor().toolbar().open(new FormulaSheet(session, session.latex(), source, display));
  }

  void media() {
    session.editor().toolbar().open(new MediaSheet(session, session.ask("chosenHtml", ".media")));
  }

  private static Inline.@org.jspecify.annotations.Nullable Picture picture(String html) {
    for (Block block : RichText.read(html).blocks()) {
      if (block instanceof Block.Paragraph p
          && p.content().getFirst() instanceof Inline.Picture i) {
        return i;
      }
    }
    return null;
  }
}

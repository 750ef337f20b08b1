package studio.trellis.authoring.intake.oatutor;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.LatexToMathml;
import studio.trellis.authoring.html.LatexToMathml.Formula;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;

/** Texts of one problem as clean HTML. */
final class OatText {
  private static final Pattern FIGURE =
      Pattern.compile("##\\s*([^#\\s]+?\\.[A-Za-z]{3,4})\\s*(?:##)?|\\bimage(\\d+)\\b");
  private static final Pattern NAMED_TWICE =
      Pattern.compile("\\bimage\\d+\\s*(?:\\\\n)?\\s*(?=##)");
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?=[\\s>/])[^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,8}|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,5});");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u200B&&[^\\n\\t]]");
  private static final Pattern DOLLARS = Pattern.compile("\\$\\$");
  private static final String NEW_LINE = "\n";

  /**
   * Elements that no course holds, but that are meant as such where they appear: cleaning takes
   * them away.
   */
  private static final Set<String> MARKUP =
      Set.of(
          ("div script style iframe object embed form input button svg font center h1 h2 h6 section"
                  + " article link meta base audio video source")
              .split(" "));

  private final LatexToMathml math;
  private final CleanHtml clean;
  private final UnaryOperator<String> figures;
  private final Tally tally;
  private final String place;

  /**
   * {@code figures} gives the HTML of a figure's name, or nothing when there is none; {@code place}
   * is for notes.
   */
  OatText(
      LatexToMathml math,
      CleanHtml clean,
      UnaryOperator<String> figures,
      Tally tally,
      String place) {
    this.math = math;
    this.clean = clean;
    this.figures = figures;
    this.tally = tally;
    this.place = place;
  }

  /** A paragraph for each line. */
  String block(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : lines(text).split(NEW_LINE, -1)) {
      if (!line.isBlank()) {
        out.append("<p>").append(line.strip()).append("</p>");
      }
    }
    return cleaned(out.toString(), text);
  }

  /** Lines with breaks between, for options and the like. */
  String inline(String text) {
    return cleaned(lines(text).strip().replace(NEW_LINE, "<br>"), text);
  }

  /** A title in bold above its text; one of them alone when the other is empty or the same. */
  String titled(String title, String text) {
    if (title.isBlank() || title.equals(text)) {
      return block(text);
    }
    return "<p><strong>" + inline(title) + "</strong></p>" + block(text);
  }

  /** One line of plain text for names; mathematics as it is typed. */
  static String plain(String text) {
    String[] parts = text.split("\\$\\$", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      out.append(
          i % 2 == 1 && i + 1 < parts.length
              ? TypedMath.of(parts[i])
              : parts[i].replace("\\n", " "));
    }
    return out.toString().replaceAll("[\\p{Cntrl}\\u200B\\s]+", " ").strip();
  }

  private String lines(String text) {
    String[] parts = DOLLARS.split(NAMED_TWICE.matcher(text).replaceAll("\\\\n"), -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1 && i + 1 < parts.length) {
        out.append(formula(parts[i]));
      } else {
        out.append(i % 2 == 1 ? prose("$$" + parts[i]) : prose(parts[i]));
      }
    }
    return out.toString();
  }

  private String formula(String latex) {
    if (latex.isBlank()) {
      return latex;
    }
    Formula formula = math.convert(latex);
    tally.count(
        "Formulas", formula.understood() ? "as MathML" : "as source, because they are no LaTeX", 1);
    if (!formula.understood()) {
      tally.note(
          Kind.LOOK,
          "a formula is shown as its source, because it is no LaTeX",
          place + " " + latex.strip());
    }
    return formula.html();
  }

  private String prose(String text) {
    String lines = CONTROL.matcher(text.replace("\\n", NEW_LINE)).replaceAll("");
    StringBuilder out = new StringBuilder();
    Matcher figure = FIGURE.matcher(lines);
    int from = 0;
    while (figure.find()) {
      String name = figure.group(1) == null ? "figure" + figure.group(2) : figure.group(1);
      String html = figures.apply(name);
      if (!html.isEmpty()) {
        out.append(escaped(lines.substring(from, figure.start())))
            .append(NEW_LINE)
            .append(html)
            .append(NEW_LINE);
        from = figure.end();
      } else if (figure.group(1) != null) {
        tally.note(Kind.LEFT_OUT, "a figure is named that is not there", place + " " + name);
        out.append(escaped(lines.substring(from, figure.start())));
        from = figure.end();
      }
    }
    return out.append(escaped(lines.substring(from))).toString();
  }

  /**
   * Escapes all but tags and entities of HTML: the content has {@code x <or> y} in plain text too.
   */
  private static String escaped(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      Matcher tag = TAG.matcher(text).region(i, text.length());
      Matcher entity = ENTITY.matcher(text).region(i, text.length());
      if (tag.lookingAt() && known(tag.group(1))) {
        out.append(tag.group());
        i = tag.end();
      } else if (entity.lookingAt()) {
        out.append(entity.group());
        i = entity.end();
      } else {
        out.append(CleanHtml.escapeText(text.substring(i, i + 1)));
        i++;
      }
    }
    return out.toString();
  }

  private static boolean known(String tag) {
    String name = tag.toLowerCase(Locale.ROOT);
    return CleanHtml.TAGS.contains(name) || MARKUP.contains(name);
  }

  /**
   * Our own markup is clean; only what came with markup of its own needs cleaning, which costs ten
   * times as much.
   */
  private String cleaned(String html, String source) {
    if (!TAG.matcher(source).find() && !ENTITY.matcher(source).find()) {
      return html;
    }
    String result = clean.clean(html);
    if (!result.equals(html)) {
      tally.note(Kind.CHANGED, "markup was cleaned", place);
    }
    return result;
  }
}

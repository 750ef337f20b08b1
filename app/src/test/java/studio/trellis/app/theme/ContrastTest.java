package studio.trellis.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What is written in the studio can be read: the contrast of both themes, by WCAG 2.2 (AA). */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final List<String> GROUNDS = List.of("bg", "surface", "raised");
  private static final List<String> SOFT =
      List.of("accent-soft", "warn-soft", "bad-soft", "info-soft");
  private static final List<String> KINDS =
      List.of(
          "lesson",
          "worked",
          "completion",
          "practice",
          "assessment",
          "scenario",
          "self-assessment",
          "reflection",
          "choice",
          "milestone",
          "resource");

  /** Pictures, and a ground that pales under the pointer: no words are dimmed by them. */
  private static final Set<String> DRAWN =
      Set.of(
          ".fade-worked",
          ".fade-completion",
          ".fade-hinted",
          ".fade-independent",
          ".chart-goal",
          ".button.primary:hover",
          ".mark-lattice");

  private record Pair(String ink, String on, double least) {}

  @Test
  void textAndMarksStandOutFromWhatTheyAreOn() {
    List<String> faint = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (Pair pair : pairs()) {
        double ratio = contrast(scheme.tokens().of(pair.ink()), scheme.tokens().of(pair.on()));
        if (ratio < pair.least()) {
          faint.add(
              String.format(
                  Locale.ROOT,
                  "%-5s %-16s on %-12s %.2f, not %.1f",
                  scheme,
                  pair.ink(),
                  pair.on(),
                  ratio,
                  pair.least()));
        }
      }
    }
    assertEquals("", String.join("\n", faint));
  }

  @Test
  void nothingWrittenIsDimmedButWhatCannotBeUsed() throws IOException {
    Pattern rule = Pattern.compile("([^{}]+)\\{[^{}]*-fx-opacity:\\s*0?\\.\\d+[^{}]*}");
    List<String> dimmed = new ArrayList<>();
    try (Stream<Path> sheets = Files.list(Path.of("src/main/resources/studio/trellis/app/theme"))) {
      for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css")).sorted().toList()) {
        Matcher found = rule.matcher(Files.readString(sheet));
        while (found.find()) {
          String selector = found.group(1).replaceAll("/\\*.*?\\*/", "").strip();
          if (!selector.contains(":disabled") && !DRAWN.contains(selector)) {
            dimmed.add(sheet.getFileName() + ": " + selector);
          }
        }
      }
    }
    assertEquals(List.of(), dimmed, "say it with ink-2 or ink-3, which can be read");
  }

  @Test
  void theMeasureIsThatOfTheStandard() {
    assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(1, contrast(Color.TEAL, Color.TEAL), 1e-9);
    assertEquals(4.48, contrast(Color.web("#777"), Color.WHITE), 0.005);
  }

  private static List<Pair> pairs() {
    List<Pair> all = new ArrayList<>();
    // A row under the pointer is on line-soft, a chosen one on accent-soft.
    for (String ink : List.of("ink", "ink-2", "ink-3")) {
      text(all, ink, GROUNDS);
      text(all, ink, List.of("line-soft", "accent-soft"));
    }
    text(all, "ink", SOFT);
    text(all, "ink-2", SOFT);
    text(all, "accent", GROUNDS);
    text(all, "accent", List.of("line-soft", "accent-soft"));
    text(all, "on-accent", List.of("accent"));
    for (String tone : List.of("warn", "bad", "info")) {
      text(all, tone, GROUNDS);
      text(all, tone, List.of(tone + "-soft"));
    }
    for (String kind : KINDS) {
      text(all, kind, GROUNDS);
      text(all, kind, List.of("accent-soft"));
      all.add(new Pair(kind, "line-soft", MARK));
      all.add(new Pair(kind, "grid", MARK));
    }
    // What one writes in is seen by its border.
    GROUNDS.forEach(ground -> all.add(new Pair("field", ground, MARK)));
    // The ring about what has the focus, and the marks of findings.
    for (String mark : List.of("accent", "warn", "bad", "info")) {
      all.add(new Pair(mark, "line-soft", MARK));
      all.add(new Pair(mark, "grid", MARK));
    }
    return all;
  }

  private static void text(List<Pair> all, String ink, List<String> grounds) {
    grounds.forEach(ground -> all.add(new Pair(ink, ground, TEXT)));
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}

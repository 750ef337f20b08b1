package studio.trellis.authoring.search.replace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.Passages;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/**
 * Finds a text in all that an author wrote into a course: in what people read, never in markup, ids
 * or formulas, and never half a letter.
 */
public final class Finder {
  private static final int CONTEXT = 64;
  private static final int WORD = 16;

  /** How long one search may take, milliseconds. */
  private static final long PATIENCE = 2_000;

  /** No text as it stands is looked for longer than the course is long. */
  private static final long FOREVER = 3_600_000;

  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

  private final Wanted wanted;
  private final Pattern pattern;
  private final String replacement;

  /**
   * A finder.
   *
   * @throws FindFault when the pattern is none
   */
  public Finder(Wanted wanted) {
    this.wanted = wanted;
    this.pattern = compile(wanted);
    this.replacement =
        wanted.pattern() ? wanted.replacement() : Matcher.quoteReplacement(wanted.replacement());
  }

  private static Pattern compile(Wanted wanted) {
    int flags = wanted.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String inner = wanted.pattern() ? wanted.text() : literal(wanted.text());
    if (wanted.pattern()) {
      flags |= Pattern.UNICODE_CHARACTER_CLASS;
      check(wanted.text(), flags);
    }
    return wanted.wholeWords()
        ? Pattern.compile(NO_LETTER_BEFORE + "(?:" + inner + ")" + NO_LETTER_AFTER, flags)
        : Pattern.compile(inner, flags);
  }

  /** Alone, so that a bracket too many does not close ours, and the place of a fault is right. */
  private static void check(String pattern, int flags) {
    try {
      Pattern.compile(pattern, flags);
    } catch (PatternSyntaxException e) {
      String what = e.getDescription();
      String where = e.getIndex() < 0 ? "" : " at letter " + (e.getIndex() + 1);
      throw new FindFault(
          FindFault.Kind.PATTERN,
          "no regular expression: "
              + what.strip()
              + where
              + "; mend it, or look for it as it stands");
    }
  }

  /** Accents may be letters of their own or part of the letter before: both are found. */
  private static String literal(String text) {
    String plain = text.replace('\u00a0', ' ');
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
    String together = Normalizer.normalize(plain, Normalizer.Form.NFC);
    return apart.equals(together)
        ? Pattern.quote(plain)
        : Pattern.quote(together) + "|" + Pattern.quote(apart);
  }

  /**
   * All places, in the order of kinds and ids.
   *
   * @throws FindFault when the pattern takes too long, or the replacement names a missing group
   */
  public List<Match> in(Course course) {
    List<Match> out = new ArrayList<>();
    if (wanted.text().isEmpty()) {
      return out;
    }
    TimedText.Clock clock = new TimedText.Clock(wanted.pattern() ? PATIENCE : FOREVER);
    for (EntityKind kind : EntityKind.values()) {
      for (Entity entity : Parts.all(course, kind)) {
        for (Passage passage : Passages.of(entity)) {
          if (wanted.where().contains(passage.part())) {
            find(Part.of(entity), passage, clock, out);
          }
        }
      }
    }
    return out;
  }

  private void find(Part part, Passage passage, TimedText.Clock clock, List<Match> out) {
    Legible text = Legible.of(passage);
    Matcher matcher = pattern.matcher(new TimedText(text.text(), clock));
    try {
      StringBuilder replaced = new StringBuilder();
      int last = 0;
      while (matcher.find()) {
        int length = replaced.length();
        matcher.appendReplacement(replaced, replacement);
        String instead = replaced.substring(length + matcher.start() - last);
        last = matcher.end();
        if (text.replaceable(matcher.start(), matcher.end())) {
          out.add(match(part, passage, text.text(), matcher.start(), matcher.end(), instead));
        }
      }
    } catch (StackOverflowError e) {
      throw new FindFault(
          FindFault.Kind.SLOW, "this pattern takes too long; make it more definite");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new FindFault(
          FindFault.Kind.REPLACEMENT,
          "the replacement names a group that the pattern has not; write \\$ for a dollar sign");
    }
  }

  private static Match match(
      Part part, Passage passage, String text, int start, int end, String instead) {
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(text.length(), end + CONTEXT);
    from = from == 0 ? 0 : wordStart(text, from, start);
    to = to == text.length() ? to : wordEnd(text, end, to);
    return new Match(
        part,
        passage.path(),
        passage.part(),
        start,
        end,
        line((from > 0 ? "…" : "") + text.substring(from, start)),
        text.substring(start, end),
        line(text.substring(end, to) + (to < text.length() ? "…" : "")),
        instead);
  }

  /** Behind the next space, unless that is far. */
  private static int wordStart(String text, int from, int start) {
    for (int i = from; i < start && i < from + WORD; i++) {
      if (text.charAt(i) <= ' ') {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  /** At the last space, unless that is far. */
  private static int wordEnd(String text, int end, int to) {
    for (int i = to; i > end && i > to - WORD; i--) {
      if (text.charAt(i) <= ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static String line(String text) {
    return text.replace('\n', ' ').replace(HtmlText.OPAQUE, '▯');
  }
}

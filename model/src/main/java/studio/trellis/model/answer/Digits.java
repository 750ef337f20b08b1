package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads unsigned decimals with the separators of any country.
 *
 * <p>Two different separators: the last one is the decimal separator. One that repeats groups
 * thousands. One that stands once before exactly three digits and after one to three that do not
 * begin with 0 can be either: both readings are given, {@code 1,234} first as 1234 and {@code
 * 1.234} first as 1.234. Any other point or comma is the decimal separator. Spaces and apostrophes
 * only ever group.
 */
final class Digits {
  private Digits() {}

  /** All readings of the text, the likeliest first; none if it is no decimal. */
  static List<Rational> read(String text) {
    int points = count(text, '.');
    int commas = count(text, ',');
    int groups = count(text, ' ') + count(text, '\'');
    List<Rational> readings = new ArrayList<>();
    if (points > 1 && commas > 1) {
      return readings;
    }
    if (points > 0 && commas > 0) {
      char last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
      if (count(text, last) == 1 && groups == 0) {
        add(readings, text, last);
      }
    } else if (points + commas == 1 && groups == 0) {
      char mark = points == 1 ? '.' : ',';
      char none = 0;
      add(readings, text, mark == ',' ? none : mark);
      add(readings, text, mark == ',' ? mark : none);
    } else {
      add(readings, text, points + commas == 1 ? (points == 1 ? '.' : ',') : 0);
    }
    return readings;
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }

  /** Adds the reading with the given decimal separator (0 for none) if there is one. */
  private static void add(List<Rational> readings, String text, char decimal) {
    int mark = decimal == 0 ? -1 : text.indexOf(decimal);
    String whole = mark < 0 ? text : text.substring(0, mark);
    String part = mark < 0 ? "" : text.substring(mark + 1);
    String digits = ungrouped(whole);
    if (digits == null || !onlyDigits(part) || (digits.isEmpty() && part.isEmpty())) {
      return;
    }
    readings.add(Rational.of(digits.concat(part), -part.length()));
  }

  /** The digits without grouping; null if the groups are not of three or mix their separators. */
  private static @Nullable String ungrouped(String whole) {
    if (onlyDigits(whole)) {
      return whole;
    }
    StringBuilder digits = new StringBuilder();
    char separator = 0;
    int run = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        run++;
      } else {
        boolean first = separator == 0;
        boolean fits = first ? run >= 1 && run <= 3 && whole.charAt(0) != '0' : run == 3;
        if (!fits || (!first && c != separator)) {
          return null;
        }
        separator = c;
        run = 0;
      }
    }
    return run == 3 ? digits.toString() : null;
  }

  static boolean onlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}

package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as learners type them, read and compared exactly.
 *
 * <p>Read are {@code 0,5}, {@code .5}, {@code 1/2}, {@code 50 %}, {@code 1 1/2}, {@code 1½}, {@code
 * 1,234.5}, {@code 1.234,5}, {@code 1 234}, {@code -3} with any dash, {@code 2e3}, {@code
 * 3.7×10^4}, {@code ٣٫٥} and amounts such as {@code $4.50}. Where a separator can be read in two
 * ways ({@code 1,234}), the learner is right if either is; of a stated answer only the first
 * reading counts (see {@link Digits}), so authors write a decimal point and no grouping.
 */
public final class Numbers {
  private static final int LONGEST = 200;
  private static final int LARGEST_EXPONENT = 400;
  private static final String CURRENCIES = "$\u20ac\u00a3\u00a5";

  private Numbers() {}

  /** All readings of a text as a number, the likeliest first; none if it is no number. */
  public static List<Rational> parse(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    return signed(Typography.plain(text));
  }

  /**
   * Judges a typed number by the first case that it matches; a case that is no number itself is
   * matched by its own text only.
   */
  public static AnswerCheck check(String typed, List<Case> cases, Tolerance tolerance, Unit unit) {
    String text = Unit.folded(typed);
    if (text.isEmpty()) {
      return AnswerCheck.unread(Problem.EMPTY);
    }
    if (typed.length() > LONGEST) {
      return AnswerCheck.unread(Problem.TOO_LONG);
    }
    String bare = withoutUnit(text, unit);
    List<Rational> readings = parse(bare);
    if (unit.required() && bare.length() == text.length() && !readings.isEmpty()) {
      return AnswerCheck.unread(Problem.MISSING_UNIT);
    }
    for (int i = 0; i < cases.size(); i++) {
      String stated = Unit.folded(cases.get(i).answer());
      for (Rational answer : parse(withoutUnit(stated, unit))) {
        for (Rational reading : readings) {
          if (tolerance.accepts(answer, reading)) {
            return AnswerCheck.matching(i, cases.get(i));
          }
        }
        break;
      }
      if (stated.equals(text)) {
        return AnswerCheck.matching(i, cases.get(i));
      }
    }
    if (!readings.isEmpty()) {
      return AnswerCheck.wrong();
    }
    return AnswerCheck.unread(startsWithNumber(bare) ? Problem.WRONG_UNIT : Problem.NOT_A_NUMBER);
  }

  private static String withoutUnit(String folded, Unit unit) {
    int end = unit.lengthAtEnd(folded);
    if (end > 0) {
      return folded.substring(0, folded.length() - end);
    }
    return folded.substring(unit.lengthAtStart(folded));
  }

  private static boolean startsWithNumber(String text) {
    for (int end = text.length() - 1; end > 0; end--) {
      if (!parse(text.substring(0, end)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<Rational> signed(String text) {
    boolean negative = false;
    boolean currency = false;
    int start = 0;
    int end = text.length();
    for (boolean prefix = true; prefix && start < end; ) {
      char c = text.charAt(start);
      if ((c == '-' || c == '+') && start == 0) {
        negative = c == '-';
        start++;
      } else if (!currency && CURRENCIES.indexOf(c) >= 0) {
        currency = true;
        start++;
        negative = negative || (start < end && text.charAt(start) == '-');
        start += start < end && text.charAt(start) == '-' ? 1 : 0;
      } else if (c == ' ' || c == '\\') {
        start++;
      } else {
        prefix = false;
      }
    }
    boolean percent = false;
    for (boolean suffix = true; suffix && end > start; ) {
      char c = text.charAt(end - 1);
      boolean sign = CURRENCIES.indexOf(c) >= 0;
      suffix = c == ' ' || c == '\\' || (!percent && c == '%') || (!currency && sign);
      percent = percent || (suffix && c == '%');
      currency = currency || sign;
      end -= suffix ? 1 : 0;
    }
    List<Rational> readings = new ArrayList<>();
    for (Rational size : fraction(text.substring(start, end))) {
      Rational value = percent ? size.times(Rational.of("1", -2)) : size;
      readings.add(negative ? value.negated() : value);
    }
    return readings;
  }

  private static List<Rational> fraction(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return scientific(text);
    }
    String above = text.substring(0, slash).trim();
    String below = text.substring(slash + 1).trim();
    int space = above.lastIndexOf(' ');
    List<Rational> readings = new ArrayList<>();
    if (space > 0 && Digits.onlyDigits(above.substring(space + 1)) && Digits.onlyDigits(below)) {
      for (Rational whole : Digits.read(above.substring(0, space).trim())) {
        for (Rational part : divided(above.substring(space + 1), below)) {
          readings.add(whole.plus(part));
        }
      }
      return readings;
    }
    return divided(above, below);
  }

  private static List<Rational> divided(String above, String below) {
    List<Rational> readings = new ArrayList<>();
    boolean negative = below.startsWith("-");
    for (Rational divisor : scientific(negative ? below.substring(1) : below)) {
      for (Rational dividend : scientific(above)) {
        if (!divisor.isZero()) {
          readings.add(dividend.dividedBy(negative ? divisor.negated() : divisor));
        }
      }
    }
    return readings;
  }

  private static List<Rational> scientific(String text) {
    int mark = -1;
    int exponentAt = -1;
    for (int i = 0; i < text.length() && mark < 0; i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        mark = i;
        exponentAt = i + 1;
      } else if (c == '*' || c == 'x') {
        mark = i;
        exponentAt = afterTenToThe(text, i + 1);
      }
    }
    if (mark < 0) {
      return Digits.read(text.trim());
    }
    String exponent = exponentAt < 0 ? "" : text.substring(exponentAt).trim();
    boolean negative = exponent.startsWith("-");
    String digits = negative || exponent.startsWith("+") ? exponent.substring(1) : exponent;
    List<Rational> readings = new ArrayList<>();
    if (digits.isEmpty() || digits.length() > 3 || !Digits.onlyDigits(digits)) {
      return readings;
    }
    int power = 0;
    for (int i = 0; i < digits.length(); i++) {
      power = power * 10 + (digits.charAt(i) - '0');
    }
    if (power <= LARGEST_EXPONENT) {
      for (Rational mantissa : Digits.read(text.substring(0, mark).trim())) {
        readings.add(mantissa.times(Rational.of("1", negative ? -power : power)));
      }
    }
    return readings;
  }

  /** The index behind {@code 10^}, -1 if it does not stand there. */
  private static int afterTenToThe(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return text.startsWith("10^", at) ? at + 3 : -1;
  }
}

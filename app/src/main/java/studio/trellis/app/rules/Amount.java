package studio.trellis.app.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import studio.trellis.app.text.Text;

/**
 * A number as people type it: its range and its unit.
 *
 * @param min in the unit of the course
 */
public record Amount(int min, int max, Unit unit) {
  /** The day that a course counts from. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** What is counted. */
  public enum Unit {
    /** Thousandths, typed as percent. */
    PERCENT,
    /** A plain number. */
    COUNT,
    /** Whole minutes. */
    MINUTES,
    /** Whole days. */
    DAYS,
    /** A day, typed as year-month-day; 0: none. */
    DATE
  }

  /** The number as it is typed. */
  public String typed(int value) {
    if (unit == Unit.DATE) {
      return value == 0 ? "" : day(value).toString();
    }
    if (unit != Unit.PERCENT) {
      return Integer.toString(value);
    }
    return value % 10 == 0 ? Integer.toString(value / 10) : value / 10 + "." + value % 10;
  }

  /** The number with its unit, as it is read. */
  public String shown(int value) {
    return switch (unit) {
      case PERCENT -> Text.share(value);
      case COUNT -> Text.number(value);
      case MINUTES -> Text.of("amount.minutes", value);
      case DAYS -> Text.of("amount.days", value);
      case DATE -> value == 0 ? Text.of("amount.no-date") : day(value).toString();
    };
  }

  private static LocalDate day(int value) {
    return FIRST_DAY.plusDays(value);
  }

  private OptionalInt date(String typed) {
    if (typed.isBlank()) {
      return OptionalInt.of(0);
    }
    try {
      long days = FIRST_DAY.until(LocalDate.parse(typed.strip()), ChronoUnit.DAYS);
      return days < Math.max(1, min) || days > max
          ? OptionalInt.empty()
          : OptionalInt.of((int) days);
    } catch (DateTimeParseException e) {
      return OptionalInt.empty();
    }
  }

  /** The number that was typed; empty: it is none, or out of the range. */
  public OptionalInt read(String typed) {
    if (unit == Unit.DATE) {
      return date(typed);
    }
    String plain =
        typed
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("\u00a0", "")
            .replaceAll("minutes?|min|days?", "")
            .replace("%", "")
            .replace(',', '.')
            .strip();
    int value;
    try {
      double number = Double.parseDouble(plain);
      double scaled = unit == Unit.PERCENT ? number * 10 : number;
      if (!plain.matches("\\d{1,6}(\\.\\d*)?") || scaled != Math.rint(scaled)) {
        return OptionalInt.empty();
      }
      value = (int) scaled;
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
    return value < min || value > max ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** What is wrong with a number that {@link #read} does not take, in one line. */
  public String problem(String typed) {
    String said = typed.strip();
    if (unit == Unit.DATE) {
      return Text.of("amount.no-such-date", shorten(said), day(1).toString(), day(max).toString());
    }
    return said.isEmpty()
        ? Text.of("amount.empty", shown(min), shown(max))
        : Text.of("amount.out-of-range", shorten(said), shown(min), shown(max));
  }

  private static String shorten(String typed) {
    return typed.length() <= 20
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, 19))) + "…";
  }
}

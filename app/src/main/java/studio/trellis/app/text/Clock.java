package studio.trellis.app.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times of the day as the studio says them: "12:04". */
public final class Clock {
  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm");

  private Clock() {}

  /** The local time of {@code instant}. */
  public static String at(Instant instant) {
    return FORM.format(instant.atZone(ZoneId.systemDefault()));
  }
}

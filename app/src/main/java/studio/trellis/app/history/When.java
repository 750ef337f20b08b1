package studio.trellis.app.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When an edit was made, as the history says it: "25 Nov, 12:04". */
final class When {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

  private When() {}

  static String of(Instant made) {
    return FORM.format(made.atZone(ZoneId.systemDefault()));
  }
}

package studio.trellis.app.rules;

import java.util.List;
import studio.trellis.app.text.Run;

/**
 * A rule as the table shows it.
 *
 * @param number its place in the order, from 1; 0: it is not in the course yet
 * @param frame when and where it is looked at, where that is not everywhere; may be empty
 * @param draft something of it is still missing
 */
public record RuleLine(
    String id, int number, List<Run> runs, String frame, boolean enabled, boolean draft) {
  public RuleLine {
    runs = List.copyOf(runs);
  }
}

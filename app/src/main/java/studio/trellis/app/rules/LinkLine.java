package studio.trellis.app.rules;

import java.util.List;
import studio.trellis.app.text.Run;

/** A link with a condition, as a sentence. */
public record LinkLine(String id, List<Run> runs) {
  public LinkLine {
    runs = List.copyOf(runs);
  }
}

package studio.trellis.app.rules;

import java.util.List;

/**
 * Who the open rule would fire for, line by line.
 *
 * @param personas one line a persona
 * @param cohort what a cohort says; empty: not known yet
 * @param overlaps rules that want something else at the same step; empty: none, when {@code cohort}
 *     is known
 * @param stale the rule or the course was changed since
 */
record Answers(List<String> personas, String cohort, List<String> overlaps, boolean stale) {
  static final Answers NONE = new Answers(List.of(), "", List.of(), false);

  Answers {
    personas = List.copyOf(personas);
    overlaps = List.copyOf(overlaps);
  }
}

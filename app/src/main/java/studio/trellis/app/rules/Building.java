package studio.trellis.app.rules;

import java.util.List;

/**
 * The rule that is open for building.
 *
 * @param sentence when, if, then, because
 * @param frame when it is looked at, where, how often
 * @param missing what is missing before the course can have it, in one line; empty: nothing
 * @param fresh it is not in the course yet
 */
record Building(
    Draft draft,
    List<Pill<Draft>> sentence,
    List<Pill<Draft>> frame,
    String missing,
    boolean fresh) {
  Building {
    sentence = List.copyOf(sentence);
    frame = List.copyOf(frame);
  }

  String id() {
    return draft.rule().id();
  }
}

package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Step;

/**
 * Which steps a completion problem leaves to the learner: half of those that can be answered,
 * rounded up, the last ones first where help fades backward (Renkl and Atkinson 2003).
 */
record Fading(List<Kind> steps, boolean backward) {
  /** What becomes of a step. */
  enum Kind {
    /** It can be answered, and is shown all the same. */
    SHOWN,
    /** The learner does it. */
    LEFT,
    /** It cannot be answered, so it is always shown. */
    ONLY_SHOWN
  }

  Fading {
    steps = List.copyOf(steps);
  }

  static Fading of(List<Step> steps, boolean backward) {
    List<Integer> answerable = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).answer() != null) {
        answerable.add(i);
      }
    }
    int count = (answerable.size() + 1) / 2;
    List<Integer> left =
        backward
            ? answerable.subList(answerable.size() - count, answerable.size())
            : answerable.subList(0, count);
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      kinds.add(
          steps.get(i).answer() == null
              ? Kind.ONLY_SHOWN
              : left.contains(i) ? Kind.LEFT : Kind.SHOWN);
    }
    return new Fading(kinds, backward);
  }

  /** The whole in a sentence. */
  String sentence() {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) == Kind.LEFT) {
        left.add(String.valueOf(i + 1));
      }
    }
    if (left.isEmpty()) {
      return Text.of("items.fading.none");
    }
    String last = left.removeLast();
    String which =
        left.isEmpty()
            ? last
            : String.join(Text.of("list.comma"), left) + Text.of("list.and") + last;
    return Text.of(
        backward ? "items.fading.backward" : "items.fading.forward", left.size() + 1, which);
  }
}

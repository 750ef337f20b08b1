package studio.trellis.app.items;

import java.util.Optional;
import studio.trellis.app.text.Text;

/** Difficulty in plain words; each stands for a number of hundredths of a logit. */
enum Difficulty {
  VERY_EASY(-200),
  EASY(-100),
  AVERAGE(0),
  HARD(100),
  VERY_HARD(200);

  private final int value;

  Difficulty(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  String words() {
    return Text.of("items.difficulty." + Text.word(this));
  }

  /** The nearest in words. */
  static Difficulty of(int hundredths) {
    Difficulty best = AVERAGE;
    for (Difficulty one : values()) {
      if (Math.abs(one.value - hundredths) < Math.abs(best.value - hundredths)) {
        best = one;
      }
    }
    return best;
  }

  /** The difficulty of these words, as a table may state it. */
  static Optional<Difficulty> named(String words) {
    for (Difficulty one : values()) {
      if (one.words().equalsIgnoreCase(words.strip())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}

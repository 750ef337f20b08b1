package studio.trellis.app.skills;

import java.util.List;
import java.util.function.ToIntFunction;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.Skill.Trace;

/**
 * A parameter of a skill's estimate with its plain words.
 *
 * @param key of its texts
 * @param words presets in thousandths, each with a text of its own
 */
record Preset(String key, int lowest, int highest, List<Word> words, ToIntFunction<Trace> value) {
  /** A plain word for a value. */
  record Word(String key, int value) {}

  /** The parameters, in the order in which they are asked. */
  static final List<Preset> ALL =
      List.of(
          new Preset(
              "prior",
              1,
              999,
              List.of(
                  new Word("new-to-most", 100),
                  new Word("new-to-many", 250),
                  new Word("partly-known", 450),
                  new Word("known-to-most", 700)),
              Trace::prior),
          new Preset(
              "learn",
              0,
              999,
              List.of(new Word("slowly", 80), new Word("steadily", 150), new Word("quickly", 300)),
              Trace::learn),
          new Preset(
              "guess",
              1,
              500,
              List.of(
                  new Word("hard-to-guess", 50),
                  new Word("can-be-guessed", 200),
                  new Word("easy-to-guess", 330)),
              Trace::guess),
          new Preset(
              "slip",
              1,
              450,
              List.of(
                  new Word("slips-are-rare", 40),
                  new Word("slips-happen", 100),
                  new Word("slips-are-common", 200)),
              Trace::slip));

  /** {@code skill}'s parameters with this one at {@code value}. */
  Trace set(Skill skill, int value) {
    Trace t = skill.trace();
    return switch (key) {
      case "prior" -> t.with(f -> f.prior = value);
      case "learn" -> t.with(f -> f.learn = value);
      case "guess" -> t.with(f -> f.guess = value);
      default -> t.with(f -> f.slip = value);
    };
  }
}

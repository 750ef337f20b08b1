package studio.trellis.app.persona;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import studio.trellis.app.text.Text;
import studio.trellis.model.persona.Persona;

/**
 * A number that describes a simulated learner, and what it means.
 *
 * @param key of its texts: a name, and a word for each end of the slider
 * @param most the slider's upper end; a larger value is typed
 * @param step of the slider
 * @param share a share in thousandths; else a whole number
 * @param meaning what a value means, in numbers
 */
record Trait(
    String key,
    int lowest,
    int highest,
    int most,
    int step,
    boolean share,
    ToIntFunction<Persona> value,
    ObjIntConsumer<Persona.Fields> set,
    IntFunction<String> meaning) {
  /** Traits that belong together. */
  record Group(String key, List<Trait> traits) {}

  /** All of them, in the order in which they are asked. */
  static List<Group> groups() {
    return List.of(
        new Group(
            "knowing",
            List.of(
                chance(
                    "prior",
                    Persona::prior,
                    (f, v) -> f.prior = v,
                    v -> Text.of("persona.means.prior", Text.share(v))),
                chance(
                    "learn",
                    Persona::learn,
                    (f, v) -> f.learn = v,
                    v -> oneIn("persona.means.learn", v)),
                new Trait(
                    "forget",
                    0,
                    1000,
                    200,
                    1,
                    true,
                    Persona::forget,
                    (f, v) -> f.forget = v,
                    v -> oneIn("persona.means.forget", v)))),
        new Group(
            "answering",
            List.of(
                chance(
                    "slip",
                    Persona::slip,
                    (f, v) -> f.slip = v,
                    v -> oneIn("persona.means.slip", v)),
                chance(
                    "guess",
                    Persona::guess,
                    (f, v) -> f.guess = v,
                    v -> oneIn("persona.means.guess", v)),
                chance(
                    "hints",
                    Persona::hints,
                    (f, v) -> f.hints = v,
                    v -> Text.of("persona.means.hints", Text.share(v))))),
        new Group(
            "judging",
            List.of(
                bias("confidence", Persona::confidenceBias, (f, v) -> f.confidenceBias = v),
                bias("rating", Persona::ratingBias, (f, v) -> f.ratingBias = v))),
        new Group(
            "working",
            List.of(
                new Trait(
                    "pace",
                    10,
                    1000,
                    300,
                    5,
                    false,
                    Persona::pace,
                    (f, v) -> f.pace = v,
                    v -> Text.of("persona.means.pace", v)),
                new Trait(
                    "persistence",
                    0,
                    1000,
                    1000,
                    5,
                    true,
                    Persona::persistence,
                    (f, v) -> f.persistence = v,
                    v -> Text.of("persona.means.persistence", Text.share(v))),
                new Trait(
                    "session",
                    1,
                    1440,
                    180,
                    5,
                    false,
                    Persona::sessionMinutes,
                    (f, v) -> f.sessionMinutes = v,
                    v -> Text.of("persona.means.session", v)),
                new Trait(
                    "days",
                    0,
                    1000,
                    60,
                    1,
                    false,
                    Persona::daysBetween,
                    (f, v) -> f.daysBetween = v,
                    v -> Text.of("persona.means.days", v)))));
  }

  private static Trait chance(
      String key,
      ToIntFunction<Persona> value,
      ObjIntConsumer<Persona.Fields> set,
      IntFunction<String> meaning) {
    return new Trait(key, 0, 1000, 1000, 10, true, value, set, meaning);
  }

  private static Trait bias(
      String key, ToIntFunction<Persona> value, ObjIntConsumer<Persona.Fields> set) {
    return new Trait(
        key,
        -1000,
        1000,
        1000,
        10,
        true,
        value,
        set,
        v ->
            v == 0
                ? Text.of("persona.means." + key + ".none")
                : Text.of(
                    "persona.means." + key + (v > 0 ? ".more" : ".less"),
                    Text.number(Math.round(Math.abs(v) / 10.0))));
  }

  /** "About 1 in 7", or never, or always. */
  private static String oneIn(String key, int thousandths) {
    if (thousandths == 0) {
      return Text.of(key + ".never");
    }
    if (thousandths > 500) {
      return Text.of(key + ".share", Text.share(thousandths));
    }
    return Text.of(key, Math.round(1000.0 / thousandths));
  }

  /** The persona with this trait at {@code value}. */
  Persona with(Persona persona, int value) {
    return persona.with(f -> set.accept(f, value));
  }
}

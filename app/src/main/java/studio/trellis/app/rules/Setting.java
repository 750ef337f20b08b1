package studio.trellis.app.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Policies;

/**
 * Something that a policy settles, with its texts: the key itself is its name, {@code .means} what
 * it means for learners.
 */
sealed interface Setting {
  String key();

  /** What it is called. */
  default String title() {
    return Text.of(key());
  }

  /** What it means for learners, as it is now. */
  String means(Policies now);

  /**
   * A number.
   *
   * @param amount the range that it has whatever else is settled, and the unit
   * @param min least value as other settings are now
   * @param presets numbers with names, smallest first
   */
  record Figure(
      String key,
      Amount amount,
      ToIntFunction<Policies> value,
      BiFunction<Policies, Integer, Policies> with,
      ToIntFunction<Policies> min,
      ToIntFunction<Policies> max,
      List<Preset> presets)
      implements Setting {
    public Figure {
      presets = List.copyOf(presets);
    }

    /** The range as other settings are now. */
    Amount range(Policies now) {
      return new Amount(min.applyAsInt(now), max.applyAsInt(now), amount.unit());
    }

    @Override
    public String means(Policies now) {
      int is = value.applyAsInt(now);
      String none = key + ".means.0";
      return is == 0 && Text.has(none)
          ? Text.of(none)
          : Text.of(key + ".means", amount.shown(is), is);
    }
  }

  /** A number with a name. */
  record Preset(String key, int value) {}

  /** One of a few ways. */
  record Ways(String key, List<Way> ways) implements Setting {
    public Ways {
      ways = List.copyOf(ways);
    }

    @Override
    public String means(Policies now) {
      return ways.stream()
          .filter(way -> way.chosen().test(now))
          .findFirst()
          .map(way -> Text.of(way.key() + ".means"))
          .orElse("");
    }
  }

  /** One way. */
  record Way(String key, Predicate<Policies> chosen, UnaryOperator<Policies> choose) {}
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.trellis.app.rules.Pill.Look;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Condition;

/** A condition as a sentence whose parts can be changed; each change makes a whole condition. */
final class ConditionSentence {
  private final Course course;
  private final List<Pill<Condition>> out = new ArrayList<>();

  private ConditionSentence(Course course) {
    this.course = course;
  }

  /**
   * The pills of a condition.
   *
   * @param open nothing was said yet: "always" is not what the author said
   */
  static List<Pill<Condition>> of(Course course, Condition root, boolean open) {
    ConditionSentence sentence = new ConditionSentence(course);
    if (Trees.always(root)) {
      sentence.nothing(open);
    } else {
      sentence.part(root, "c", c -> c, () -> Trees.ALWAYS);
      sentence.more(root);
    }
    return sentence.out;
  }

  private void nothing(boolean open) {
    out.add(
        new Pill<>(
            "cs",
            open ? Look.OPEN : Look.NAME,
            Text.of(open ? "build.choose-condition" : "build.always"),
            Text.of("build.spoken.subject"),
            () -> start(open),
            null));
  }

  private Step<Condition> start(boolean open) {
    Step<Condition> all = Subjects.all(course);
    if (!(all instanceof Step.Pick<Condition> pick) || !open) {
      return all;
    }
    List<Step.Choice<Condition>> choices = new ArrayList<>(pick.choices());
    choices.add(
        new Step.Choice<>(
            Text.of("build.section.always"),
            Text.of("build.always"),
            Text.of("build.always-note"),
            false,
            () -> new Step.Done<>(Trees.ALWAYS)));
    return new Step.Pick<>(pick.title(), choices);
  }

  private void part(
      Condition condition,
      String place,
      Function<Condition, Condition> put,
      Supplier<Condition> without) {
    switch (condition) {
      case Condition.All all -> list(all.parts(), Way.ALL, place, put, without);
      case Condition.Any any -> list(any.parts(), Way.ANY, place, put, without);
      case Condition.None none -> list(none.parts(), Way.NONE, place, put, without);
      case Condition.AtLeast c -> list(c.parts(), Way.some(c.number()), place, put, without);
      case Condition.Not not when Leaf.saysNot(not.part()) ->
          leaf(not.part(), true, place, put, without);
      case Condition.Not not -> {
        out.add(
            new Pill<>(
                place + "n",
                Look.VALUE,
                Text.of("build.not"),
                Text.of("build.spoken.not"),
                () ->
                    new Step.Pick<>(
                        Text.of("build.pick.not"),
                        List.of(
                            say("build.not", true, put.apply(condition)),
                            say("build.not.off", false, put.apply(not.part())))),
                without));
        part(not.part(), place + "n.", c -> put.apply(new Condition.Not(c)), without);
      }
      default -> leaf(condition, false, place, put, without);
    }
  }

  private static Step.Choice<Condition> say(String key, boolean chosen, Condition made) {
    return new Step.Choice<>("", Text.of(key), "", chosen, () -> new Step.Done<>(Trees.tidy(made)));
  }

  private void leaf(
      Condition leaf,
      boolean not,
      String place,
      Function<Condition, Condition> put,
      Supplier<Condition> without) {
    Function<Condition, Condition> whole = c -> Trees.tidy(put.apply(c));
    for (Pill<Condition> pill : Leaf.of(course, leaf, not, place)) {
      if (pill.place().equals(place + "s")) {
        out.add(subject(pill.map(whole), not ? new Condition.Not(leaf) : leaf, put, without));
      } else {
        Pill<Condition> mapped = pill.map(whole);
        out.add(pill.opens() ? with(mapped, without) : mapped);
      }
    }
  }

  private static Pill<Condition> with(Pill<Condition> pill, Supplier<Condition> without) {
    return new Pill<>(pill.place(), pill.look(), pill.text(), pill.spoken(), pill.menu(), without);
  }

  /** The first pill of a condition also offers what can be done with the condition as a whole. */
  private Pill<Condition> subject(
      Pill<Condition> pill,
      Condition leaf,
      Function<Condition, Condition> put,
      Supplier<Condition> without) {
    Supplier<Step<Condition>> menu =
        () -> {
          Supplier<Step<Condition>> own = pill.menu();
          if (own == null || !(own.get() instanceof Step.Pick<Condition> pick)) {
            throw new IllegalStateException("a subject is picked");
          }
          String section = Text.of("build.section.change");
          List<Step.Choice<Condition>> choices = new ArrayList<>(pick.choices());
          if (!(leaf instanceof Condition.Not)) {
            choices.add(change(section, "build.make-not", put.apply(new Condition.Not(leaf))));
          }
          choices.add(
              new Step.Choice<>(
                  section,
                  Text.of("build.and-here"),
                  "",
                  false,
                  () -> Subjects.all(course).map(c -> Trees.tidy(put.apply(Trees.and(leaf, c))))));
          choices.add(
              new Step.Choice<>(
                  section,
                  Text.of("build.or-here"),
                  "",
                  false,
                  () -> Subjects.all(course).map(c -> Trees.tidy(put.apply(Trees.or(leaf, c))))));
          choices.add(
              new Step.Choice<>(
                  section,
                  Text.of("build.remove-condition"),
                  Text.of("key.delete"),
                  false,
                  () -> new Step.Done<>(without.get())));
          return new Step.Pick<>(pick.title(), choices);
        };
    return with(
        new Pill<>(pill.place(), pill.look(), pill.text(), pill.spoken(), menu, null), without);
  }

  private static Step.Choice<Condition> change(String section, String key, Condition made) {
    return new Step.Choice<>(
        section, Text.of(key), "", false, () -> new Step.Done<>(Trees.tidy(made)));
  }

  /** How many parts of a list have to hold. */
  private record Way(String word, int number) {
    static final Way ALL = new Way("and", 0);
    static final Way ANY = new Way("or", 0);
    static final Way NONE = new Way("none", 0);

    static Way some(int number) {
      return new Way("some", number);
    }

    Condition of(List<Condition> parts) {
      return switch (word) {
        case "and" -> new Condition.All(parts);
        case "or" -> new Condition.Any(parts);
        case "none" -> new Condition.None(parts);
        default -> new Condition.AtLeast(number, parts);
      };
    }

    String text() {
      return Text.of("build.way." + word, number);
    }
  }

  private void list(
      List<Condition> parts,
      Way way,
      String place,
      Function<Condition, Condition> put,
      Supplier<Condition> without) {
    boolean nested = place.length() > 1;
    if (way.equals(Way.NONE) || way.word().equals("some")) {
      out.add(way(place + "l", Look.VALUE, way.text(), parts, way, put));
    } else if (!nested && way.equals(Way.ANY)) {
      out.add(Pill.word(Text.of("build.either")));
    }
    if (nested) {
      out.add(Pill.word("("));
    }
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        String joiner = way.equals(Way.NONE) || way.equals(Way.ANY) ? "build.or" : "build.and";
        out.add(way(place + i + "j", Look.JOINER, Text.of(joiner), parts, way, put));
      }
      int at = i;
      Supplier<Condition> less =
          parts.size() == 1
              ? without
              : () -> Trees.tidy(put.apply(way.of(Trees.without(parts, at))));
      part(parts.get(i), place + i, c -> put.apply(way.of(Trees.with(parts, at, c))), less);
    }
    if (nested) {
      out.add(Pill.word(")"));
    }
  }

  /** What says how many have to hold, and changes it. */
  private static Pill<Condition> way(
      String place,
      Look look,
      String text,
      List<Condition> parts,
      Way now,
      Function<Condition, Condition> put) {
    List<Way> ways = new ArrayList<>(List.of(Way.ALL, Way.ANY));
    for (int n = 2; n < parts.size(); n++) {
      ways.add(Way.some(n));
    }
    ways.add(Way.NONE);
    return new Pill<>(
        place,
        look,
        text,
        Text.of("build.spoken.joiner"),
        () ->
            new Step.Pick<>(
                Text.of("build.pick.joiner"),
                ways.stream()
                    .map(
                        way ->
                            new Step.Choice<>(
                                "",
                                way.text(),
                                Text.of("build.way-note." + way.word(), way.number()),
                                way.equals(now),
                                () ->
                                    (Step<Condition>)
                                        new Step.Done<>(Trees.tidy(put.apply(way.of(parts))))))
                    .toList()),
        null);
  }

  private void more(Condition root) {
    out.add(
        new Pill<>(
            "more-and",
            Look.OPEN,
            Text.of("build.add-and"),
            Text.of("build.spoken.add-and"),
            () -> Subjects.all(course).map(c -> Trees.and(root, c)),
            null));
    out.add(
        new Pill<>(
            "more-or",
            Look.OPEN,
            Text.of("build.add-or"),
            Text.of("build.spoken.add-or"),
            () -> Subjects.all(course).map(c -> Trees.or(root, c)),
            null));
  }
}

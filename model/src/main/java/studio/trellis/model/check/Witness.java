package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;

/** Says an example of values in words. */
final class Witness {
  private static final List<String> SURE = List.of("guessing", "unsure", "fairly sure", "certain");
  private final Course course;
  private final Labels labels;

  Witness(Course course) {
    this.course = course;
    this.labels = new Labels(course);
  }

  /** The values that a formula reads, as clauses joined by "and"; empty of none. */
  String words(Map<String, Integer> values, Formula formula) {
    Set<String> read = new TreeSet<>();
    collect(formula, read);
    List<String> out = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          String clause =
              read.contains(name) ? clause(name.charAt(0), name.substring(1), value) : "";
          if (!clause.isEmpty()) {
            out.add(clause);
          }
        });
    return String.join(" and ", out);
  }

  private static void collect(Formula part, Set<String> read) {
    switch (part) {
      case Formula.All all -> all.parts().forEach(inner -> collect(inner, read));
      case Formula.Any any -> any.parts().forEach(inner -> collect(inner, read));
      case Formula.Some some -> some.parts().forEach(inner -> collect(inner, read));
      case Formula.Not not -> collect(not.part(), read);
      case Formula.Within leaf -> read.add(leaf.variable().name());
    }
  }

  private String clause(char kind, String id, int value) {
    return switch (kind) {
      case Values.MASTERY -> "mastery of " + part(id) + " is " + percent(value);
      case Values.MASTERED -> part(id) + (value == 1 ? " is mastered" : " is not mastered");
      case Values.VISITS -> part(id) + " was entered " + times(value);
      case Values.DONE -> part(id) + (value == 1 ? " is done" : " is not done");
      case Values.ROW -> value + " answers in a row were right in " + part(id);
      case Values.RIGHT ->
          value < 0 ? "nothing was answered" : "the answer was " + (value == 1 ? "right" : "wrong");
      case Values.CONFIDENCE ->
          value < 0 ? "confidence was not asked" : "the learner was " + SURE.get(value);
      case Values.HINTS -> value < 0 ? "" : value + " hints were used";
      case Values.ATTRIBUTE -> attribute(id, value);
      case Values.SESSION -> "it is session " + value;
      case Values.DECLINED -> "recommendations were declined " + times(value);
      case Values.MINUTES -> value + " minutes were spent";
      case Values.SCORE ->
          (id.isEmpty() ? "the score" : "the result of " + part(id))
              + (value < 0 ? " is not known" : " is " + percent(value));
      default -> "";
    };
  }

  private String attribute(String id, int value) {
    Attribute attribute = course.attributes().find(id);
    if (attribute == null) {
      return "";
    }
    String said =
        value < 0
            ? "not known"
            : attribute.values().isEmpty()
                ? Integer.toString(value)
                : "\"" + attribute.values().get(value) + "\"";
    return "\"" + attribute.title() + "\" is " + said;
  }

  private String part(String id) {
    return id.equals(Meaning.ANY) ? "it" : "\"" + labels.title(id) + "\"";
  }

  private static String times(int times) {
    return times == 0 ? "never" : times == 1 ? "once" : times + " times";
  }

  /** Thousandths as a percentage. */
  static String percent(int thousandths) {
    return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + " %";
  }
}

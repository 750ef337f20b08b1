package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.answer.Expressions;
import studio.trellis.model.answer.Numbers;
import studio.trellis.model.answer.Problem;
import studio.trellis.model.answer.Rational;
import studio.trellis.model.answer.Texts;
import studio.trellis.model.course.Answer;

/** Says in place what an answer still lacks, and what learners could never get right. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  private Faults() {}

  /** The faults of {@code answer}, in the order of its parts. */
  static List<Fault> of(Answer answer) {
    Faults faults = new Faults();
    switch (answer) {
      case Answer.SingleChoice a -> faults.options(a.options(), true);
      case Answer.MultipleChoice a -> faults.options(a.options(), false);
      case Answer.ShortText a -> faults.texts(a);
      case Answer.Numeric a -> faults.numbers(a);
      case Answer.Expression a -> faults.expressions(a);
      case Answer.SelfChecked a -> {
        if (Html.plain(a.model()).isBlank() && !a.model().contains("<img")) {
          faults.add("model", "items.fault.no-model");
        }
      }
    }
    return faults.found;
  }

  /** What is wrong at one place; empty: nothing. */
  static String at(List<Fault> faults, String place) {
    return faults.stream()
        .filter(fault -> fault.place().equals(place))
        .map(Fault::text)
        .findFirst()
        .orElse("");
  }

  private void add(String place, String key, Object... args) {
    found.add(new Fault(place, Text.of(key, args)));
  }

  private void options(List<Answer.Option> options, boolean single) {
    for (int i = 0; i < options.size(); i++) {
      String html = options.get(i).html();
      if (html.isBlank() || (Html.plain(html).isBlank() && !html.contains("<img"))) {
        add("options/" + i, "items.fault.empty-option");
      } else {
        for (int j = 0; j < i; j++) {
          if (options.get(j).html().equals(html)) {
            add("options/" + i, "items.fault.same-option", j + 1);
            break;
          }
        }
      }
    }
    long right = options.stream().filter(Answer.Option::right).count();
    if (options.size() < 2) {
      add("options", "items.fault.few-options");
    } else if (right == 0) {
      add("options", single ? "items.fault.no-right-option" : "items.fault.no-right-options");
    } else if (single && right > 1) {
      add("options", "items.fault.many-right");
    }
  }

  private void texts(Answer.ShortText answer) {
    cases(answer.cases());
    for (int i = 0; i < answer.cases().size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Texts.same(
            answer.cases().get(i).value(),
            answer.cases().get(j).value(),
            answer.caseMatters(),
            answer.accentsMatter())) {
          same(i, j, answer.cases());
        }
      }
    }
  }

  private void numbers(Answer.Numeric answer) {
    cases(answer.cases());
    for (int i = 0; i < answer.cases().size(); i++) {
      String value = answer.cases().get(i).value();
      List<Rational> readings = Numbers.parse(bare(value, answer.unit()));
      if (!value.isBlank() && readings.isEmpty()) {
        add("cases/" + i, "items.fault.no-number", value);
      }
      for (int j = 0; j < i && !readings.isEmpty(); j++) {
        List<Rational> other = Numbers.parse(bare(answer.cases().get(j).value(), answer.unit()));
        if (!other.isEmpty() && other.getFirst().compareTo(readings.getFirst()) == 0) {
          same(i, j, answer.cases());
        }
      }
    }
    if (!Tolerances.valid(answer.tolerance())) {
      add("tolerance", "items.fault.tolerance", answer.tolerance());
    }
  }

  private static String bare(String value, String unit) {
    String text = value.strip();
    return !unit.isBlank()
            && text.toLowerCase(Locale.ROOT).endsWith(unit.strip().toLowerCase(Locale.ROOT))
        ? text.substring(0, text.length() - unit.strip().length())
        : text;
  }

  private void expressions(Answer.Expression answer) {
    cases(answer.cases());
    for (int i = 0; i < answer.cases().size(); i++) {
      String value = answer.cases().get(i).value();
      Problem problem = value.isBlank() ? Problem.NONE : Expressions.problem(value);
      if (problem == Problem.TOO_LONG) {
        add("cases/" + i, "items.fault.too-long");
      } else if (problem != Problem.NONE) {
        add("cases/" + i, "items.fault.no-algebra", value);
      }
      for (int j = 0; j < i; j++) {
        if (!value.isBlank() && value.equals(answer.cases().get(j).value())) {
          same(i, j, answer.cases());
        }
      }
    }
  }

  private void cases(List<Answer.Case> cases) {
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).value().isBlank()) {
        add("cases/" + i, "items.fault.empty-case");
      }
    }
    if (cases.stream().noneMatch(Answer.Case::right)) {
      add("cases", "items.fault.no-right-case");
    }
  }

  private void same(int later, int earlier, List<Answer.Case> cases) {
    if (!cases.get(later).value().isBlank()) {
      add("cases/" + later, "items.fault.same-case", earlier + 1);
    }
  }
}

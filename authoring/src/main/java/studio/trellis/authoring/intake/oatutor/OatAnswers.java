package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.answer.Expressions;
import studio.trellis.model.answer.Grader;
import studio.trellis.model.answer.Problem;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/**
 * Stated answers as item types. A choice stays one; a plain number is compared exactly, what reads
 * as algebra by equivalence, one or two words as text; the rest the learner judges. Nothing is
 * taken that would mark the stated answer itself wrong.
 */
final class OatAnswers {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+|\\(?-?[0-9]+\\)?/[0-9]+)");
  private static final Pattern THOUSANDS =
      Pattern.compile("-?[0-9]{1,3}(?:, ?[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern MONEY = Pattern.compile("\\$-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[A-Za-z]{4,}[ =,]+.*[A-Za-z]{4,}.*");
  private static final Pattern FACTOR = Pattern.compile("(?i)\\bfactor");
  private static final Pattern REDUCE = Pattern.compile("(?i)\\bsimplif|\\breduce|lowest terms");

  private final OatText text;
  private final Tally tally;

  OatAnswers(OatText text, Tally tally) {
    this.text = text;
    this.tally = tally;
  }

  /**
   * The answer of an item or step.
   *
   * @param asked all that the learner reads before answering: it may ask for a form
   * @param group heading of the counts
   * @param place for notes
   */
  Answer make(Oat.Stated stated, String asked, String group, String place) {
    Answer answer = stated.choice() ? choice(stated, place) : typed(stated, asked, place);
    tally.count(group, typeName(answer));
    return answer;
  }

  /** How the report calls an item type. */
  static String typeName(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> "single choice";
      case Answer.MultipleChoice a -> "multiple choice";
      case Answer.ShortText a -> "short text";
      case Answer.Numeric a -> "numeric";
      case Answer.Expression a ->
          switch (a.form()) {
            case ANY -> "expression";
            case SIMPLIFIED_FRACTION -> "expression, a fraction in lowest terms asked for";
            case FACTORED -> "expression, factors asked for";
            case EXPANDED -> "expression, expanded form asked for";
          };
      case Answer.SelfChecked a -> "self-checked";
    };
  }

  /** What is shown as the answer. */
  String shown(Oat.Stated stated, String latex) {
    List<String> shown = new ArrayList<>();
    if (!latex.isBlank()) {
      shown.add(text.inline(latex));
    } else {
      for (String answer : stated.answers()) {
        shown.add(text.inline(unquoted(answer).replace("**", "^")));
      }
    }
    return String.join("<br>", shown);
  }

  private Answer choice(Oat.Stated stated, String place) {
    // Options that look the same are one: learners cannot tell them apart, and one of them may be
    // the right one.
    Map<String, Boolean> seen = new LinkedHashMap<>();
    for (String choice : stated.choices()) {
      seen.merge(
          text.inline(unquoted(choice)), stated.answers().contains(choice), Boolean::logicalOr);
    }
    if (seen.size() < stated.choices().size()) {
      tally.note(Kind.CHANGED, "an option that was there twice is there once", place);
    }
    List<Answer.Option> options = new ArrayList<>();
    seen.forEach(
        (html, right) ->
            options.add(new Answer.Option("o" + (options.size() + 1), html, right, Feedback.NONE)));
    long right = options.stream().filter(Answer.Option::right).count();
    if (right == 0 || options.size() < 2) {
      return selfChecked(
          stated, "no option is the stated answer, or there is only one option", place);
    }
    boolean shuffle = options.size() > 2 && stated.choices().stream().allMatch(c -> c.length() > 1);
    return right == 1
        ? new Answer.SingleChoice(options, shuffle)
        : new Answer.MultipleChoice(options, shuffle);
  }

  private Answer typed(Oat.Stated stated, String asked, String place) {
    List<Answer.Case> cases = new ArrayList<>();
    boolean numbers = true;
    boolean algebra = true;
    boolean sentence = false;
    for (String answer : stated.answers()) {
      String value = value(answer);
      if (value.isEmpty()) {
        continue;
      }
      numbers &= NUMBER.matcher(value).matches() || MONEY.matcher(value).matches();
      algebra &= Expressions.problem(value) == Problem.NONE;
      sentence |=
          SENTENCE.matcher(value.replace(" and ", " ")).matches() || value.contains("\\begin");
      cases.add(new Answer.Case(value, true, Feedback.NONE));
    }
    if (cases.isEmpty()) {
      return selfChecked(stated, "no answer is stated", place);
    }
    if (sentence) {
      return selfChecked(
          stated,
          "the answer is a sentence, a table or a matrix, which learners write in many ways",
          place);
    }
    String only = cases.get(0).value().toLowerCase(Locale.ROOT);
    if (only.equals("yes") || only.equals("no") || only.equals("true") || only.equals("false")) {
      return new Answer.ShortText(cases, Feedback.NONE, false, true);
    }
    if (numbers) {
      return numeric(cases, asked);
    }
    if (algebra) {
      return expression(cases, asked);
    }
    if (cases.stream().allMatch(c -> words(c.value()))) {
      return new Answer.ShortText(cases, Feedback.NONE, false, true);
    }
    return selfChecked(stated, "the answer does not read as algebra", place);
  }

  private static Answer numeric(List<Answer.Case> cases, String asked) {
    boolean fraction = cases.get(0).value().indexOf('/') > 0;
    Answer reduced = new Answer.Expression(cases, Feedback.NONE, Answer.Form.SIMPLIFIED_FRACTION);
    return fraction && REDUCE.matcher(asked).find() && acceptsItself(reduced, cases)
        ? reduced
        : new Answer.Numeric(cases, Feedback.NONE, "", "", false);
  }

  private static Answer expression(List<Answer.Case> cases, String asked) {
    Answer factored = new Answer.Expression(cases, Feedback.NONE, Answer.Form.FACTORED);
    String value = cases.get(0).value();
    boolean product = value.indexOf('(') >= 0 && value.indexOf('=') < 0 && value.indexOf('/') < 0;
    return product && FACTOR.matcher(asked).find() && acceptsItself(factored, cases)
        ? factored
        : new Answer.Expression(cases, Feedback.NONE, Answer.Form.ANY);
  }

  /**
   * Whether a form takes the stated answer also when it is typed a little otherwise: the same text
   * is always right.
   */
  private static boolean acceptsItself(Answer answer, List<Answer.Case> cases) {
    return cases.stream().allMatch(c -> Grader.grade(answer, "(" + c.value() + ")").right());
  }

  private Answer selfChecked(Oat.Stated stated, String why, String place) {
    tally.note(Kind.SELF_CHECKED, why, place + " (" + String.join("; ", stated.answers()) + ")");
    return new Answer.SelfChecked("<p>" + shown(stated, "") + "</p>");
  }

  /** The answer as learners type it, where that is surely the same; else as it is. */
  static String value(String stated) {
    String latex = unquoted(stated).replace("$$", "").replace('\u2212', '-').strip();
    String typed = TypedMath.of(latex);
    if (THOUSANDS.matcher(typed).matches()) {
      return typed.replaceAll(", ?", "");
    }
    boolean bracketed = typed.matches("\\(-?[0-9]+\\)/[0-9]+");
    String value = bracketed ? typed.replaceAll("[()]", "") : typed;
    return value.equals(latex) || Expressions.equivalent(latex, value) ? value : latex;
  }

  /** One to three words: more are not typed the same twice. */
  private static boolean words(String value) {
    return value.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
        && value.split("[ -]+", -1).length <= 3;
  }

  /** Spreadsheets leave an apostrophe before what looks like a number or a truth value. */
  private static String unquoted(String text) {
    String bare = text.strip();
    return bare.startsWith("'") && bare.indexOf('\'', 1) < 0 ? bare.substring(1) : bare;
  }
}

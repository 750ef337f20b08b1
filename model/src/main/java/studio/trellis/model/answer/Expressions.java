package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.answer.Reading.Comma;

/**
 * Algebraic answers: right when equivalent to the stated one.
 *
 * <p>Read are keyboard algebra, LaTeX and the notation of computer algebra: {@code 2x}, {@code
 * 3(x+1)}, {@code x**2}, {@code \frac{4}{5}}, mixed numbers, {@code sqrt(x)}, {@code √x}, {@code
 * \sqrt[3]{x}}, {@code root(3)(x)}, {@code |x|}, {@code 5!}, {@code 50%}, functions, π, e and ∞;
 * equations, inequalities and chains of them; points, intervals, unions and sets; lists by comma,
 * semicolon, "and", "or" and ±; and words such as "no solution".
 *
 * <p>What can be read in several ways is right if any reading of what is typed is equivalent to any
 * reading of what is stated: {@code 1,234} is a number, a list or a decimal; {@code 1/2x} is half
 * of x or 1/(2x).
 *
 * <p>Method, in this order. The same text is right, also where it cannot be read. Values are
 * compared as functions: see {@link Equality} for the points, the tolerance and the bound of the
 * error. Equations are compared by the differences of their sides, which must be constant multiples
 * of each other (positive ones for inequalities), so 2x = 6 is equivalent to x = 3, but 1/x = 2 not
 * to x = 1/2. The members of a list, set or union are compared in any order, those of points and
 * intervals in theirs, with the same brackets. {@code x = 3} and {@code 3} are the same.
 */
public final class Expressions {
  private Expressions() {}

  /**
   * Whether two answers are the same but for form; always true of a text and itself.
   *
   * @param stated what the author states
   * @param typed what the learner types
   */
  public static boolean equivalent(String stated, String typed) {
    return check(typed, List.of(new Case(stated, true)), Form.ANY).right() || stated.equals(typed);
  }

  /** Why a text cannot be read as algebra (and so is compared as text only); NONE if it can. */
  public static Problem problem(String text) {
    try {
      Parser.parse(text, new Reading(Comma.LIST, false, List.of()));
      return Problem.NONE;
    } catch (Unreadable e) {
      return e.problem();
    }
  }

  /**
   * Judges a typed answer by the first case that it matches. A right value in the wrong form gives
   * the problem of its form, unless a later case takes it as it is.
   *
   * @param form the form demanded of right answers; wrong cases match in any form
   */
  public static AnswerCheck check(String typed, List<Case> cases, Form form) {
    if (typed.length() > Parser.LONGEST) {
      return AnswerCheck.unread(Problem.TOO_LONG);
    }
    String text = folded(typed);
    if (text.isEmpty()) {
      return AnswerCheck.unread(Problem.EMPTY);
    }
    Problem misshapen = Problem.NONE;
    boolean algebra = false;
    boolean read = false;
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      if (text.equals(folded(one.answer()))) {
        return AnswerCheck.matching(i, one);
      }
      List<Answer> answers = readings(one.answer(), List.of(), false);
      if (answers.isEmpty()) {
        if (Texts.same(text, folded(one.answer()), false, true)) {
          return AnswerCheck.matching(i, one);
        }
        continue;
      }
      algebra = true;
      List<Answer> attempts = readings(typed, names(answers), true);
      read = read || known(attempts);
      Problem problem = best(answers, attempts, one.right() ? form : Form.ANY);
      if (problem == Problem.NONE) {
        return AnswerCheck.matching(i, one);
      }
      misshapen = problem == Problem.NOT_AN_EXPRESSION ? misshapen : problem;
    }
    if (misshapen != Problem.NONE) {
      return AnswerCheck.unread(misshapen);
    }
    if (algebra && !read) {
      Problem problem = problem(typed);
      return AnswerCheck.unread(problem == Problem.NONE ? Problem.NOT_AN_EXPRESSION : problem);
    }
    return AnswerCheck.wrong();
  }

  /**
   * NONE if a reading fits, what is wrong with its form if one is right, else NOT_AN_EXPRESSION.
   */
  private static Problem best(List<Answer> stated, List<Answer> typed, Form form) {
    Problem best = Problem.NOT_AN_EXPRESSION;
    for (Answer answer : stated) {
      for (Answer attempt : typed) {
        List<Matching.Pair> pairs = Matching.pairs(answer, attempt);
        Problem problem = Problem.NONE;
        for (Matching.Pair pair : pairs) {
          Problem found = Shape.problem(form, pair.stated(), pair.typed());
          problem = problem == Problem.NONE ? found : problem;
        }
        if (!pairs.isEmpty()) {
          if (problem == Problem.NONE) {
            return problem;
          }
          best = problem;
        }
      }
    }
    return best;
  }

  /** Whether one of the readings is more than words that nobody foresaw. */
  private static boolean known(List<Answer> readings) {
    for (Answer answer : readings) {
      for (Node element : answer.elements()) {
        if (!element.is('w') || Names.canonical(element.text()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> names(List<Answer> answers) {
    List<String> names = new ArrayList<>();
    for (Answer answer : answers) {
      for (Node element : answer.elements()) {
        element.collect(names);
      }
    }
    return names;
  }

  /** The different readings of a text; of what the author states no decimal comma is read. */
  private static List<Answer> readings(String text, List<String> known, boolean learner) {
    List<Answer> readings = new ArrayList<>();
    for (Comma comma : Comma.values()) {
      for (int tight = 0; tight < 2; tight++) {
        if (comma != Comma.DECIMAL || learner) {
          Answer answer = read(text, new Reading(comma, tight == 1, known));
          if (answer != null && !readings.contains(answer)) {
            readings.add(answer);
          }
        }
      }
    }
    return readings;
  }

  private static @Nullable Answer read(String text, Reading reading) {
    try {
      return Parser.parse(text, reading);
    } catch (Unreadable e) {
      return null;
    }
  }

  /** The text without LaTeX's dollar signs and without what typography adds. */
  private static String folded(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '$') {
        bare.append(text.charAt(i));
      }
    }
    return Texts.folded(bare.toString(), true, true);
  }
}

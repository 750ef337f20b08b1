package studio.trellis.model.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "same.txt", delimiter = '~', quoteCharacter = '\0')
  void equivalentAnswersAreRight(String stated, String typed) {
    assertTrue(Expressions.equivalent(stated, typed));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "different.txt", delimiter = '~', quoteCharacter = '\0')
  void otherAnswersAreWrong(String stated, String typed) {
    assertFalse(Expressions.equivalent(stated, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SIMPLIFIED_FRACTION | 1/2        | 2/4        | NOT_SIMPLIFIED
          SIMPLIFIED_FRACTION | 1/2        | 0.5        | NOT_SIMPLIFIED
          SIMPLIFIED_FRACTION | 1/2        | 1/2        | NONE
          SIMPLIFIED_FRACTION | 3/2        | 1 1/2      | NONE
          SIMPLIFIED_FRACTION | 5          | 2+3        | NOT_SIMPLIFIED
          SIMPLIFIED_FRACTION | 5          | 10/2       | NOT_SIMPLIFIED
          SIMPLIFIED_FRACTION | x/2        | 2x/4       | NOT_SIMPLIFIED
          FACTORED            | (x-6)(x+2) | x^2-4x-12  | NOT_FACTORED
          FACTORED            | (x-6)(x+2) | (2+x)(x-6) | NONE
          FACTORED            | (x-3)^2    | (x-3)(x-3) | NONE
          EXPANDED            | x^2-4x-12  | (x-6)(x+2) | NOT_EXPANDED
          EXPANDED            | x^2-4x-12  | x*x-12-4x  | NONE
          EXPANDED            | 5x         | 2x+3x      | NOT_EXPANDED
          EXPANDED            | -x-2       | -(x+2)     | NOT_EXPANDED
          EXPANDED            | y=2x+6     | y=2(x+3)   | NOT_EXPANDED
          """)
  void aRightValueInTheWrongFormIsSentBack(
      Form form, String stated, String typed, Problem problem) {
    AnswerCheck check = Expressions.check(typed, Case.accepting(List.of(stated)), form);
    assertEquals(problem, check.problem());
    assertEquals(problem == Problem.NONE, check.right());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x+", "2 3", "banana", "x=", "3@4", ")", "1<", "x=1=2"})
  void whatIsNoAlgebraIsNotJudged(String typed) {
    AnswerCheck check = Expressions.check(typed, Case.accepting(List.of("x+1")), Form.ANY);
    assertEquals(Problem.NOT_AN_EXPRESSION, check.problem());
  }

  @Test
  void wordsThatAnswerAreJudgedAndTellingWrongAnswersFound() {
    List<Case> cases = List.of(new Case("x=2,x=3", true), new Case("no solution", false));
    assertEquals(1, Expressions.check("DNE", cases, Form.ANY).matched());
    assertEquals(0, Expressions.check("3 and 2", cases, Form.ANY).matched());
    assertEquals(-1, Expressions.check("undefined", cases, Form.ANY).matched());
    assertTrue(Expressions.check("undefined", cases, Form.ANY).judged());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "|", "[", "{", "\\frac{", "2\\frac{", "-", "\u00b1", "x^", "2^", "x^-", "1+", "1,",
        "x,", "9", "!", "sqrt", "root(", "(\u00b1", "1/", "x/x", "9^9^", "x!", "|x", "\\text{", "_"
      })
  void hostileTextsAreAnsweredSoon(String part) {
    for (int length : new int[] {50, 300, 999, 100_000}) {
      String text = part.repeat(length / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            assertTrue(Expressions.equivalent(text, text));
            Expressions.equivalent("x+1", text);
            Expressions.equivalent(text, "x+1");
            Expressions.equivalent(text + "x", "1+" + text + "x");
          });
    }
  }

  @Property(tries = 3000)
  void everyTextIsEquivalentToItself(
      @ForAll
          @StringLength(max = 12)
          @Chars({'x', 'y', '(', ')', '+', '-', '*', '/', '^', '.', ',', '=', '<', '|', '√', '±'})
          @CharRange(from = '0', to = '9')
          @CharRange(from = '\u0000', to = '\u00ff')
          String text) {
    assertTrue(Expressions.equivalent(text, text));
  }

  @Property(tries = 3000)
  void equivalenceIsSymmetricForPlainAlgebra(
      @ForAll @StringLength(max = 6) @Chars({'x', '1', '2', '+', '-', '(', ')', '/'}) String a,
      @ForAll @StringLength(max = 6) @Chars({'x', '1', '2', '+', '-', '(', ')', '/'}) String b) {
    if (Expressions.problem(a) == Problem.NONE && Expressions.problem(b) == Problem.NONE) {
      assertEquals(Expressions.equivalent(a, b), Expressions.equivalent(b, a));
    }
  }
}

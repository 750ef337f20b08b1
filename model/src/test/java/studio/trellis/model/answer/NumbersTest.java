package studio.trellis.model.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final Unit SPEED = new Unit(List.of("km/h", "kph"), true);

  private static AnswerCheck check(String stated, String typed, Tolerance tolerance, Unit unit) {
    return Numbers.check(typed, Case.accepting(List.of(stated)), tolerance, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/2 | 0,5
          1/2 | .5
          1/2 | 50 %
          1/2 | ½
          3/2 | 1 1/2
          3/2 | 1½
          -3/2 | −1 1/2
          1234.5 | 1,234.5
          1234.5 | 1.234,5
          1234.5 | 1 234,5
          1234.5 | 1'234.5
          1234567 | 1,234,567
          1234 | 1,234
          1.234 | 1,234
          1234 | 1.234
          -3 | −3
          2000 | 2e3
          37000 | 3.7×10⁴
          4.5 | $4.50
          -4.5 | -$4.50
          0.00037 | 3.7 x 10^-4
          12.5 | ١٢٫٥
          12.5 | ۱۲٫۵
          1234567.5 | ١٬٢٣٤٬٥٦٧٫٥
          1/2 | ٥٠٪
          -3 | \u061c-٣
          1/2 | ١/٢
          """)
  void readsWhatLearnersType(String stated, String typed) {
    assertTrue(check(stated, typed, Tolerance.EXACT, Unit.NONE).right());
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12 34", "1,2,3", "1/0", "--3", "1,23,456", "1e999", "-", "%"})
  void doesNotJudgeWhatIsNoNumber(String typed) {
    AnswerCheck check = check("5", typed, Tolerance.EXACT, Unit.NONE);
    assertFalse(check.judged());
    assertFalse(check.right());
  }

  @Test
  void aStatedThousandthIsNoThousand() {
    assertFalse(check("1.234", "1234", Tolerance.EXACT, Unit.NONE).right());
  }

  @Test
  void toleranceIsExactAtItsEnds() {
    Tolerance percent = new Tolerance("1", true);
    assertTrue(check("5", "5.05", percent, Unit.NONE).right());
    assertFalse(check("5", "5.0500000000000000000001", percent, Unit.NONE).right());
    Tolerance absolute = new Tolerance("0.1", false);
    assertTrue(check("0.2", "0.3", absolute, Unit.NONE).right());
    assertFalse(check("0.2", "0.30000000000000004", absolute, Unit.NONE).right());
  }

  @Test
  void unitsAreAskedForAgainWhenMissingOrWrong() {
    assertTrue(check("5", "5 KPH", Tolerance.EXACT, SPEED).right());
    assertEquals(Problem.MISSING_UNIT, check("5", "5", Tolerance.EXACT, SPEED).problem());
    assertEquals(Problem.WRONG_UNIT, check("5", "5 m/s", Tolerance.EXACT, SPEED).problem());
    assertEquals(Problem.NOT_A_NUMBER, check("5", "fast", Tolerance.EXACT, SPEED).problem());
    assertTrue(check("50", "50 %", Tolerance.EXACT, new Unit(List.of("%"), false)).right());
  }

  @Test
  void theFirstCaseThatFitsDecides() {
    List<Case> cases = List.of(new Case("4", true), new Case("-4", false));
    AnswerCheck check = Numbers.check("-4", cases, Tolerance.EXACT, Unit.NONE);
    assertEquals(1, check.matched());
    assertFalse(check.right());
  }

  @Property
  void fractionsAddAndMultiplyAsBigIntegersDo(
      @ForAll @BigRange(min = "0", max = "999999999999999999999") BigInteger a,
      @ForAll @IntRange(min = 1) int b,
      @ForAll @BigRange(min = "0", max = "999999999999999999999") BigInteger c,
      @ForAll @IntRange(min = 1) int d) {
    Rational left = Numbers.parse(a + "/" + b).get(0);
    Rational right = Numbers.parse("-" + c + "/" + d).get(0);
    BigInteger below = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
    BigInteger sum = a.multiply(BigInteger.valueOf(d)).subtract(c.multiply(BigInteger.valueOf(b)));
    assertEquals(Numbers.parse(sum + "/" + below).get(0), left.plus(right));
    assertEquals(sum.signum(), left.plus(right).compareTo(Rational.ZERO));
    assertEquals(Numbers.parse(a.multiply(c).negate() + "/" + below).get(0), left.times(right));
    assertEquals(
        a.gcd(c).toString(), Natural.of(a.toString()).gcd(Natural.of(c.toString())).digits());
  }
}

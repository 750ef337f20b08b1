package studio.trellis.authoring.intake.oatutor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\frac{1}{2} | 1/2",
        "\\frac{-3}{4} | -3/4",
        "\\frac{x+1}{2} | (x+1)/2",
        "\\frac{5}{4} x+6 | (5/4)x+6",
        "2\\frac{1}{2} | 2 1/2",
        "\\left(5n+4\\right) \\left(5n+1\\right) | (5n+4)(5n+1)",
        "\\left(4x\\right)^{\\frac{1}{3}} | (4x)^(1/3)",
        "{10}^6 | 10^6",
        "\\frac{\\sqrt{3}}{2} | sqrt(3)/2",
        "\\sqrt[4]{z} | root(4)(z)",
        "1.29\\times{10}^6 | 1.29*10^6",
        "x \\leq \\frac{3}{4} | x <= 3/4",
        "(x+15/2)**2 | (x+15/2)^2"
      })
  void isWhatPeopleType(String latex, String typed) {
    assertEquals(typed, TypedMath.of(latex));
  }
}

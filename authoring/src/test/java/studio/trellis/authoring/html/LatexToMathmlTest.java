package studio.trellis.authoring.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexToMathmlTest {
  private final LatexToMathml math = new LatexToMathml();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "\\frac{1}{2} => <mfrac><mn>1</mn><mn>2</mn></mfrac>",
        "\\left(x\\right)^2 => <msup><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mn>2</mn></msup>",
        "-3 => <mn>−3</mn>",
        "a-b => <mi>a</mi><mo>−</mo><mi>b</mi>",
        "5\\% => <mn>5</mn><mtext>%</mtext>",
        "5% => <mn>5</mn><mtext>%</mtext>",
        "\\$5.25 => <mtext>$</mtext><mn>5.25</mn>",
        "2, 840 => <mn>2,840</mn>",
        "1,234,567 => <mn>1,234,567</mn>",
        "(5,420) => <mrow><mo>(</mo><mn>5</mn><mo>,</mo><mn>420</mn><mo>)</mo></mrow>",
        "\\operatorname{0.5}x => <mn>0.5</mn><mi>x</mi>",
        "2\\times\\frac{rise}{run} =>"
            + " <mn>2</mn><mo>×</mo><mfrac><mtext>rise</mtext><mtext>run</mtext></mfrac>",
        "\\frac{\\left(x\\r"
            + "ight)}{-5} => <mfrac><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mn>−5</mn></mfrac>",
        "\\frac{\\sqrt{2}}{width} => <mfrac><msqrt><mn>2</mn></msqrt><mtext>width</mtext></mfrac>",
        "LWH => <mi>L</mi><mi>W</mi><mi>H</mi>",
        "___ => <mtext>_</mtext><mtext>_</mtext><mtext>_</mtext>",
        "\\sqrt[3]{z} => <mroot><mi>z</mi><mn>3</mn></mroot>"
      })
  void writesWhatBrowsersDraw(String latex, String expected) {
    String html = math.convert(latex).html();
    assertEquals("<math alttext=\"" + CleanHtml.escape(latex) + "\">" + expected + "</math>", html);
    assertEquals(html, new CleanHtml().clean(html));
  }

  @Test
  void showsTheSourceOfWhatIsNoLatex() {
    LatexToMathml.Formula formula = math.convert("\\frac{a}\\left(<}");
    assertFalse(formula.understood());
    assertEquals("<code>\\frac{a}\\left(&lt;}</code>", formula.html());
  }

  @Test
  void aFormulaIsOneLine() {
    assertEquals(
        "<math alttext=\"x +1\"><mi>x</mi><mo>+</mo><mn>1</mn></math>",
        math.convert("x\n+1").html());
  }

  @Test
  void convertsEachFormulaOnce() {
    assertSame(math.convert("x+1"), math.convert("x+1"));
  }
}

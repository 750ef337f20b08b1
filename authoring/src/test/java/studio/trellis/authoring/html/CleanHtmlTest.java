package studio.trellis.authoring.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {
  private final CleanHtml clean = new CleanHtml();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p onclick=\"x()\" style=\"color:red\" class=\"c\">a</p> | <p>a</p>",
        "a<script>alert(1)</script>b | ab",
        "<a href=\"javascript:alert(1)\">a</a> | <a>a</a>",
        "<a href=\"https://example.org/x\" target=\"_blank\">a</a> | <a"
            + " href=\"https://example.org/x\">a</a>",
        "<img src=\"https://example.org/x.png\" alt=\"A tree\"> | A tree",
        "<img src=\"asset:f1\" alt=\"A tree\" onerror=\"x()\"> | <img src=\"asset:f1\" alt=\"A"
            + " tree\">",
        "<h1>Title</h1><h6>Small</h6> | <h3>Title</h3><h5>Small</h5>",
        "<div>one</div><div>two</div> | <p>one</p><p>two</p>",
        "<iframe src=\"x\"></iframe><form><input value=\"v\">a</form> | a",
        "<svg><script>alert(1)</script></svg><p>a</p> | <p>a</p>",
        "<math><mi>x</mi><annotation-xml><script>x</script></annotation-xml></math> |"
            + " <math><mi>x</mi></math>"
      })
  void keepsWhatACourseMayHoldOnly(String dirty, String expected) {
    assertEquals(expected, clean.clean(dirty));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a &lt; b &amp; c<br>d</p>",
        "<table><tbody><tr><th scope=\"row\">a</th><td colspan=\"2\">b</td></tr></tbody></table>",
        "<figure><img src=\"asset:f1\" alt=\"\"><figcaption>c</figcaption></figure>",
        "<math alttext=\"x&lt;1\"><msup><mi>x</mi><mn>2</mn></msup><mo>&lt;</mo><mn>1</mn></math>"
      })
  void leavesWhatIsClean(String html) {
    assertEquals(html, clean.clean(html));
  }

  @Test
  void givesThePlainTextWithMathematicsAsSource() {
    assertEquals(
        "Solve x^2 = 4 now",
        CleanHtml.text("<p>Solve <math alttext=\"x^2 = 4\"><mi>x</mi></math> <b>now</b></p>"));
  }
}

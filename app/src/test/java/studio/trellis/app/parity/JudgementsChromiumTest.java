package studio.trellis.app.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.packaging.browser.BrowserHost;
import studio.trellis.packaging.player.GraderFace;
import studio.trellis.packaging.verify.ScriptHost;

/**
 * The replay of learners only knows whether an answer was right; this is about how that is found.
 */
class JudgementsChromiumTest {
  private static final List<String> FORMULAS =
      List.of(
          "(x+1)^2",
          "x^2+2x+1",
          "(x+1)(x+1)",
          "2(x+1)",
          "1/2",
          "2/4",
          "0,5",
          ".5",
          "1 1/2",
          "\\frac{3}{2}",
          "sqrt(8)",
          "2\u221a2",
          "x=3 or x=-3",
          "x=\u00b13",
          "3, -3",
          "[1,2)",
          "1<=x<2",
          "(-oo, 3]",
          "x\u22643",
          "no solution",
          "DNE",
          "all real numbers",
          "sin(x)^2+cos(x)^2",
          "1",
          "e^(2x)",
          "ln(e)",
          "log_2(8)",
          "|x-1|",
          "5!",
          "3\u03c0/2",
          "a_1+b",
          "10^-3",
          "((",
          "x+",
          "",
          "\ud835\udc65");

  private static final List<String> NUMBERS =
      List.of(
          "1000",
          "1,000",
          "1.000",
          "1 000,5",
          "1e3",
          "10^3",
          "-3",
          "\u22123",
          "1/3",
          "33%",
          "12 km",
          "12km",
          "12",
          "12 m",
          "$5",
          "5 \u20ac",
          ".25",
          "1 1/4",
          "",
          "many");

  private static final List<String> TEXTS =
      List.of("Paris", "paris", " PARIS. ", "P\u00e2ris", "Stra\u00dfe", "strasse", "\u0130", "");

  @Test
  void theScriptThatShipsJudgesTypedAnswersAsTheStudioDoes(@TempDir Path folder)
      throws IOException {
    try (BrowserHost host = new BrowserHost(folder)) {
      for (String form : List.of("any", "expanded", "factored", "simplified-fraction")) {
        compare(host, "expression", form, FORMULAS);
      }
      for (String settings : List.of("\n\n0", "1%\nkm\n0", "0.5\nkm\n1")) {
        compare(host, "number", settings, NUMBERS);
      }
      for (String settings : List.of("0\n0", "1\n1")) {
        compare(host, "text", settings, TEXTS);
      }
    }
  }

  private static void compare(ScriptHost host, String kind, String settings, List<String> answers) {
    for (String stated : answers) {
      for (String typed : answers) {
        String cases = "1" + stated;
        assertEquals(
            GraderFace.grade(kind, settings, cases, typed),
            host.call("grade", List.of(kind, settings, cases, typed)),
            () -> kind + " " + settings + ": " + stated + " and " + typed);
      }
    }
  }
}

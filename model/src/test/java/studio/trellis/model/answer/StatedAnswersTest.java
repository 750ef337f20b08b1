package studio.trellis.model.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.model.answer.Reading.Comma;
import studio.trellis.model.answer.StatedAnswers.Stated;

/** All answers that the OATutor content states, where its zip lies beside the project. */
class StatedAnswersTest {
  @BeforeEach
  void findTheContent() {
    if (!StatedAnswers.present()) {
      System.err.println("SKIPPED: the OATutor content is not at " + StatedAnswers.zip());
    }
    assumeTrue(StatedAnswers.present(), "the OATutor content is missing");
  }

  private static boolean right(String stated, String typed) {
    return Expressions.check(typed, Case.accepting(List.of(stated)), Form.ANY).right();
  }

  @Test
  void noStatedAnswerIsWrongAgainstItself() {
    Map<String, Integer> counts = new TreeMap<>();
    List<Stated> wrong = new ArrayList<>();
    int arithmetic = 0;
    int read = 0;
    for (Stated stated : StatedAnswers.read()) {
      boolean algebra = Expressions.problem(stated.answer()) == Problem.NONE;
      String kind = stated.textBox() ? "typed" : "chosen";
      String how = algebra ? "read as algebra" : "compared as text";
      counts.merge(kind + ", " + stated.type() + ": " + how, 1, Integer::sum);
      if (stated.textBox() && stated.type().equals("arithmetic")) {
        arithmetic++;
        read += algebra ? 1 : 0;
      }
      if (stated.textBox() && !algebra) {
        System.out.println("compared as text: " + stated.answer());
      }
      if (!right(stated.answer(), stated.answer())) {
        wrong.add(stated);
      }
    }
    counts.forEach((what, count) -> System.out.println(what + ": " + count));
    assertEquals(List.of(), wrong);
    assertTrue(read > 0.98 * arithmetic, read + " of " + arithmetic);
  }

  @Test
  void rewrittenAnswersAreRight() {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (Stated stated : StatedAnswers.read()) {
      // What is not real has no value here: it is right only as it is written.
      boolean real = !stated.answer().contains("sqrt{-");
      if (real && stated.textBox() && Expressions.problem(stated.answer()) == Problem.NONE) {
        Reading reading = new Reading(Comma.LIST, false, List.of());
        for (String variant : Rewriting.variants(Parser.parse(stated.answer(), reading))) {
          count++;
          if (!right(stated.answer(), variant)) {
            wrong.add(stated.answer() + " ~ " + variant);
          }
        }
      }
    }
    System.out.println("rewritten answers: " + count + ", marked wrong: " + wrong.size());
    assertEquals(List.of(), wrong);
  }

  @Test
  void perturbedAnswersAreWrong() {
    List<String> right = new ArrayList<>();
    int count = 0;
    for (Stated stated : StatedAnswers.read()) {
      if (stated.textBox() && Expressions.problem(stated.answer()) == Problem.NONE) {
        for (String other : perturbed(stated.answer())) {
          count++;
          if (right(stated.answer(), other)) {
            right.add(stated.answer() + " ~ " + other);
          }
        }
      }
    }
    right.forEach(pair -> System.out.println("perturbed and yet right: " + pair));
    System.out.println("perturbed answers: " + count + ", marked right: " + right.size());
    assertTrue(count > 15_000);
    assertTrue(right.size() < 0.005 * count);
  }

  /** Each number one more, each sign turned, and the whole with another sign. */
  private static List<String> perturbed(String answer) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < answer.length(); i++) {
      char c = answer.charAt(i);
      String before = answer.substring(0, i);
      if (c == '+' || c == '-') {
        others.add(before + (c == '+' ? '-' : '+') + answer.substring(i + 1));
      }
      int end = i;
      while (end < answer.length() && Character.isDigit(answer.charAt(end))) {
        end++;
      }
      boolean starts = i == 0 || !Character.isDigit(answer.charAt(i - 1));
      if (starts && end > i && end - i < 10) {
        long more = Long.parseLong(answer.substring(i, end)) + 1;
        others.add(before + more + answer.substring(end));
      }
    }
    boolean list = answer.indexOf(',') >= 0 || answer.indexOf('=') >= 0;
    if (!list && Character.isDigit(answer.charAt(0))) {
      others.add("-" + answer);
    }
    return others;
  }
}

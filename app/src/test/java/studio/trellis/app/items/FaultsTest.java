package studio.trellis.app.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Step;

/** What is said in place about answers, about typed tries, and about fading. */
class FaultsTest {
  private static Answer.Case right(String value) {
    return new Answer.Case(value, true, Feedback.NONE);
  }

  private static Answer.Case mistake(String value) {
    return new Answer.Case(value, false, new Feedback("Mixed up.", "", ""));
  }

  private static Answer number(String tolerance, Answer.Case... cases) {
    return new Answer.Numeric(List.of(cases), Feedback.NONE, tolerance, "m", false);
  }

  private static List<String> places(Answer answer) {
    return Faults.of(answer).stream().map(Fault::place).toList();
  }

  private static Answer.Option option(String id, String html, boolean right) {
    return new Answer.Option(id, html, right, Feedback.NONE);
  }

  @Test
  void freshAnswersSayWhatIsToBeWritten() {
    for (ItemType type : ItemType.values()) {
      assertTrue(!Faults.of(type.fresh()).isEmpty(), type.name());
    }
  }

  @Test
  void optionsThatAreEmptyEqualOrAllWrongAreNamed() {
    assertEquals(
        List.of("options/1", "options/2", "options"),
        places(
            new Answer.SingleChoice(
                List.of(
                    option("a", "One", false), option("b", "", false), option("c", "One", false)),
                true)));
    assertEquals(
        List.of("options"),
        places(
            new Answer.SingleChoice(
                List.of(option("a", "One", true), option("b", "Two", true)), true)));
    assertEquals(
        List.of(),
        places(
            new Answer.MultipleChoice(
                List.of(option("a", "One", true), option("b", "Two", true)), true)));
  }

  @Test
  void optionsThatAreFormulasOrImagesAreNotEmpty() {
    assertEquals(
        List.of(),
        places(
            new Answer.SingleChoice(
                List.of(
                    option("a", "<math alttext=\"x\"><mi>x</mi></math>", true),
                    option("b", "<img src=\"asset:a1\" alt=\"\">", false)),
                true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.5", "0,5", "2 %", "2%", "1/3"})
  void tolerancesThatCanBeRead(String tolerance) {
    assertEquals(List.of(), places(number(tolerance, right("12"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "about", "%", "1 m", "2 %%x"})
  void tolerancesThatCannot(String tolerance) {
    assertEquals(List.of("tolerance"), places(number(tolerance, right("12"))));
  }

  @Test
  void numbersThatAreNoneOrTheSameAreNamed() {
    assertEquals(
        List.of("cases/1", "cases/2"),
        places(number("", right("0.5"), mistake("half"), right("1/2"))));
    assertEquals(List.of(), places(number("", right("5 m"))));
  }

  @Test
  void algebraThatCannotBeReadCountsAsTextAndIsSaid() {
    assertEquals(
        List.of("cases/1"),
        places(
            new Answer.Expression(
                List.of(right("2x + 1"), mistake("2x +")), Feedback.NONE, Answer.Form.ANY)));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, RIGHT",
    "2.5 m, RIGHT",
    "10, WRONG",
    "3, WRONG",
    "no idea, NOT_JUDGED",
    "5 kg, NOT_JUDGED"
  })
  void aTryCountsAsOnTheLearnersPage(String typed, TryIt.Verdict verdict) {
    Answer answer = number("", right("2.5"), mistake("10"));

    assertEquals(verdict, TryIt.of(answer, typed).verdict());
    assertEquals(typed.equals("10") ? "Mixed up." : "", TryIt.of(answer, typed).feedback().what());
  }

  @Test
  void halfOfTheAnswerableStepsIsLeftTheLastOnesFirst() {
    Answer answer = number("", right("1"));
    Step shown = new Step("a", null, "");
    Step todo = new Step("b", answer, "");

    Fading backward = Fading.of(List.of(shown, todo, todo, todo), true);
    Fading forward = Fading.of(List.of(shown, todo, todo, todo), false);

    assertEquals(
        List.of(Fading.Kind.ONLY_SHOWN, Fading.Kind.SHOWN, Fading.Kind.LEFT, Fading.Kind.LEFT),
        backward.steps());
    assertEquals(
        List.of(Fading.Kind.ONLY_SHOWN, Fading.Kind.LEFT, Fading.Kind.LEFT, Fading.Kind.SHOWN),
        forward.steps());
    assertTrue(backward.sentence().contains("steps 3 and 4"), backward.sentence());
    assertTrue(forward.sentence().contains("steps 2 and 3"), forward.sentence());
  }

  @ParameterizedTest
  @CsvSource({"1.5, 150", "'−1,25', -125", "0, 0", "-4, -400"})
  void difficultiesAreReadWithPointAndComma(String text, int hundredths) {
    assertEquals(hundredths, Logits.read(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.5", "hard", "", "1e9999999", "NaN"})
  void whatIsNoDifficultyIsNone(String text) {
    assertTrue(Logits.read(text).isEmpty());
  }
}

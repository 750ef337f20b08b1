package studio.trellis.model.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

class GraderTest {
  private static final List<Answer.Option> OPTIONS =
      List.of(option("a", true), option("b", false), option("c", true));

  @Test
  void multipleChoiceIsRightWithAllRightOptionsAndNoOther() {
    Answer answer = new Answer.MultipleChoice(OPTIONS, false);
    assertEquals(new AnswerCheck(true, 0, Problem.NONE), Grader.grade(answer, "c,a"));
    assertEquals(new AnswerCheck(false, 0, Problem.NONE), Grader.grade(answer, "a"));
    assertEquals(new AnswerCheck(false, 0, Problem.NONE), Grader.grade(answer, "a,b,c"));
  }

  @Test
  void anEmptyOrUnknownChoiceIsNotJudged() {
    Answer answer = new Answer.SingleChoice(OPTIONS.subList(0, 2), false);
    assertEquals(Problem.EMPTY, Grader.grade(answer, "").problem());
    assertEquals(Problem.EMPTY, Grader.grade(answer, "a,z").problem());
    assertTrue(Grader.grade(answer, "a").right());
  }

  @Test
  void aPercentAfterTheToleranceMakesItRelative() {
    assertTrue(Grader.grade(number("200", "5%"), "209").right());
    assertFalse(Grader.grade(number("200", "5"), "209").right());
  }

  @Test
  void aMissingUnitIsPointedOut() {
    Answer answer = new Answer.Numeric(List.of(right("12")), Feedback.NONE, "", "km", true);
    assertEquals(Problem.MISSING_UNIT, Grader.grade(answer, "12").problem());
    assertTrue(Grader.grade(answer, "12 km").right());
  }

  @Test
  void theFormOfAnExpressionIsAskedFor() {
    Answer answer =
        new Answer.Expression(List.of(right("(x-6)(x+2)")), Feedback.NONE, Answer.Form.FACTORED);
    assertEquals(Problem.NOT_FACTORED, Grader.grade(answer, "x^2-4x-12").problem());
    assertTrue(Grader.grade(answer, "(2+x)(x-6)").right());
  }

  @Test
  void aKnownMistakeIsMatchedByItsOwnCase() {
    Answer.Case mistake = new Answer.Case("6", false, new Feedback("The sign is missing.", "", ""));
    Answer answer = new Answer.Numeric(List.of(right("-6"), mistake), Feedback.NONE, "", "", false);
    assertEquals(new AnswerCheck(false, 1, Problem.NONE), Grader.grade(answer, "6"));
  }

  @Test
  void theLearnerJudgesASelfCheckedAnswer() {
    Answer answer = new Answer.SelfChecked("<p>So.</p>");
    assertTrue(Grader.grade(answer, Grader.JUDGED_RIGHT).right());
    assertFalse(Grader.grade(answer, "wrong").right());
    assertFalse(Grader.grade(answer, "").judged());
  }

  private static Answer number(String value, String tolerance) {
    return new Answer.Numeric(List.of(right(value)), Feedback.NONE, tolerance, "", false);
  }

  private static Answer.Case right(String value) {
    return new Answer.Case(value, true, Feedback.NONE);
  }

  private static Answer.Option option(String id, boolean right) {
    return new Answer.Option(id, id, right, Feedback.NONE);
  }
}

package studio.trellis.authoring.intake.oatutor;

import java.util.List;
import java.util.Map;

/**
 * The source as it is: texts with LaTeX between {@code $$}, {@code \n} for new lines and {@code
 * ##name##} for figures.
 */
final class Oat {
  private Oat() {}

  /** The course of a plan. */
  record Plan(String name, String language, String oer, String license, List<Lesson> lessons) {}

  /**
   * A lesson.
   *
   * @param goals mastery to reach by skill, a probability
   */
  record Lesson(String id, String name, String topics, Map<String, Double> goals) {
    /** "1.2 Add Integers" of "Lesson 1.2" and its topics. */
    String title() {
      String number = number();
      return topics.isEmpty()
          ? name
          : number.isEmpty() ? name + ": " + topics : number + " " + topics;
    }

    /** "1.2" of "Lesson 1.2"; empty: the name bears no number. */
    String number() {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      return last.matches("[0-9]+(\\.[0-9]+)*") ? last : "";
    }
  }

  /**
   * A problem.
   *
   * @param varied it has variables
   */
  record Problem(
      String id,
      String title,
      String body,
      String oer,
      String license,
      String lesson,
      String lessonId,
      String courseName,
      boolean varied,
      List<Question> steps) {}

  /** A step of a problem: what is asked, and the pathway of help. */
  record Question(
      String id, String title, String body, Stated stated, String latex, List<Help> pathway) {}

  /**
   * What counts as right.
   *
   * @param type TextBox or MultipleChoice
   * @param kind arithmetic or string
   * @param answers usually one
   */
  record Stated(String type, String kind, List<String> answers, List<String> choices) {
    boolean choice() {
      return type.equals("MultipleChoice");
    }
  }

  /** A hint, or a scaffold, which is a hint that asks. */
  record Help(
      String id,
      boolean asks,
      String title,
      String text,
      Stated stated,
      String oer,
      String license,
      List<Help> subs) {}

  /** Parameters of knowledge tracing, probabilities. */
  record Trace(double prior, double learn, double slip, double guess) {}
}

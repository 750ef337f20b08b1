package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.trellis.authoring.intake.SourceFiles;
import studio.trellis.model.answer.Expressions;
import studio.trellis.model.answer.Grader;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;

/**
 * Answers every item and step of an imported course with what its source states, and says which are
 * marked wrong.
 */
final class OwnAnswers {
  private final Map<String, Oat.Stated> stated = new HashMap<>();
  private final Map<String, List<Oat.Help>> scaffolds = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int fed;

  /** What is marked wrong, by id. */
  static OwnAnswers of(Path source, Course course) throws IOException {
    OwnAnswers own = new OwnAnswers();
    try (SourceFiles files = SourceFiles.open(source)) {
      OatReader reader = new OatReader(files);
      for (String id : reader.problems()) {
        for (Oat.Question q : reader.problem(id).steps()) {
          own.stated.put("i_" + q.id(), q.stated());
          own.scaffolds.put("i_" + q.id(), q.pathway().stream().filter(Oat.Help::asks).toList());
        }
      }
    }
    for (Item item : course.items()) {
      own.feed(item.id(), item.answer(), own.stated.get(item.id()));
      List<Step> steps = item.steps().stream().filter(s -> s.answer() != null).toList();
      for (int i = 0; i < steps.size(); i++) {
        own.feed(
            item.id() + " step " + (i + 1),
            steps.get(i).answer(),
            own.scaffolds.get(item.id()).get(i).stated());
      }
    }
    return own;
  }

  List<String> wrong() {
    return wrong;
  }

  /** How many answers were given. */
  int fed() {
    return fed;
  }

  private void feed(String id, Answer answer, Oat.Stated source) {
    String said = source.answers().get(0).replace("$$", "");
    List<String> responses =
        switch (answer) {
          case Answer.SingleChoice a -> List.of(rightOption(a.options(), source));
          case Answer.MultipleChoice a -> List.of(rightOption(a.options(), source));
          case Answer.SelfChecked a -> List.of(Grader.JUDGED_RIGHT);
          // In brackets: the same text is right by definition, another one has to be understood.
          case Answer.Expression a ->
              List.of(said, a.cases().get(0).value(), "(" + a.cases().get(0).value() + ")");
          case Answer.Numeric a ->
              List.of(a.cases().get(0).value(), " " + a.cases().get(0).value().replace("-", "−"));
          case Answer.ShortText a -> List.of(said, a.cases().get(0).value() + ".");
        };
    for (String response : responses) {
      fed++;
      if (!Grader.grade(answer, response).right() && !unreadableInBrackets(answer, response)) {
        wrong.add(id + ": " + response + " of " + source.answers());
      }
    }
    if (answer instanceof Answer.Numeric a
        && !Expressions.equivalent(a.cases().get(0).value(), said)) {
      wrong.add(id + ": " + a.cases().get(0).value() + " is not " + said);
    }
  }

  /** Lists, points and equations are not put into brackets. */
  private static boolean unreadableInBrackets(Answer answer, String response) {
    return answer instanceof Answer.Expression a
        && response.equals("(" + a.cases().get(0).value() + ")")
        && response.matches("(?s).*([=<>,≤≥±;∞]| and | or |[A-Z][a-z]|DNE|UND).*");
  }

  /** The right options' ids, if there are as many as stated answers that look different. */
  private static String rightOption(List<Answer.Option> options, Oat.Stated source) {
    long stated = source.answers().stream().map(a -> a.replace("'", "")).distinct().count();
    List<Answer.Option> right = options.stream().filter(Answer.Option::right).toList();
    boolean allDiffer =
        options.stream().map(Answer.Option::html).distinct().count() == options.size();
    return right.size() == stated && allDiffer
        ? right.stream().map(Answer.Option::id).collect(Collectors.joining(","))
        : "";
  }
}

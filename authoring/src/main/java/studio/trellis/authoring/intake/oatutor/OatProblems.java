package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.LatexToMathml;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.course.Item;

/** Makes what a problem consists of; shared by the threads of one import. */
final class OatProblems {
  /**
   * A problem that came in, not yet placed.
   *
   * @param skills names, the most frequent first
   */
  record Made(
      Oat.Problem problem,
      String body,
      List<Item> items,
      List<String> skills,
      OatFigures figures,
      Tally tally) {}

  private final LatexToMathml math = new LatexToMathml();
  private final CleanHtml clean = new CleanHtml();
  private final OatReader reader;
  private final Map<String, List<String>> skillsOfSteps;
  private final Map<String, String> itemIds;
  private final Map<String, String> skillIds;
  private final boolean english;

  OatProblems(
      OatReader reader,
      Map<String, List<String>> skillsOfSteps,
      Map<String, String> itemIds,
      Map<String, String> skillIds,
      boolean english) {
    this.reader = reader;
    this.skillsOfSteps = skillsOfSteps;
    this.itemIds = itemIds;
    this.skillIds = skillIds;
    this.english = english;
  }

  Made make(Oat.Problem problem, String activity) throws IOException {
    Tally tally = new Tally();
    if (problem.varied()) {
      tally.note(Kind.CHANGED, "variables took their first value", problem.id());
    }
    String source = OatSource.of(problem.oer(), problem.license(), "");
    OatFigures figures = OatFigures.read(reader, problem.id(), source, tally);
    OatText text = new OatText(math, clean, figures::html, tally, problem.id());
    OatItems maker = new OatItems(text, new OatAnswers(text, tally), tally, english);
    List<String> skills = skills(problem, tally);
    List<Item> items = new ArrayList<>();
    for (Oat.Question q : problem.steps()) {
      List<String> own = skillsOfSteps.getOrDefault(q.id(), List.of());
      boolean same = own.isEmpty() || Set.copyOf(own).equals(Set.copyOf(skills));
      List<String> ids =
          same
              ? List.of()
              : own.stream().distinct().map(s -> skillIds.getOrDefault(s, "")).toList();
      items.add(
          maker.item(problem, q, itemIds.getOrDefault(q.id(), ""), activity, items.size(), ids));
    }
    return new Made(problem, text.block(problem.body()), items, skills, figures, tally);
  }

  private List<String> skills(Oat.Problem problem, Tally tally) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Oat.Question q : problem.steps()) {
      List<String> own = skillsOfSteps.getOrDefault(q.id(), List.of());
      if (own.isEmpty()) {
        tally.note(Kind.LOOK, "a step has no skill of its own", q.id());
      }
      own.forEach(skill -> counts.merge(skill, 1, Integer::sum));
    }
    Map<String, Integer> order = new HashMap<>();
    counts.keySet().forEach(skill -> order.put(skill, order.size()));
    return counts.keySet().stream()
        .sorted(
            (a, b) -> {
              int byCount = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
              return byCount != 0
                  ? byCount
                  : Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0));
            })
        .collect(Collectors.toList());
  }
}

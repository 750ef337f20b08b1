package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Step;
import studio.trellis.model.rule.Scaffold;

/**
 * The steps of a problem as items. A pathway serves twice: its hints are the ladder of hints, the
 * answer at its end; the whole of it, hints to be read and scaffolds to be answered, are the steps
 * of a worked or completion problem.
 */
final class OatItems {
  /**
   * A help as HTML.
   *
   * @param more its own hints, and the answer when it asks
   */
  private record Shown(Oat.Help help, String html, String more) {}

  private final OatText text;
  private final OatAnswers answers;
  private final Tally tally;
  private final boolean english;

  OatItems(OatText text, OatAnswers answers, Tally tally, boolean english) {
    this.text = text;
    this.answers = answers;
    this.tally = tally;
    this.english = english;
  }

  /** The item of a question; {@code skills} empty: those of its activity. */
  Item item(
      Oat.Problem problem,
      Oat.Question q,
      String id,
      String activity,
      int order,
      List<String> skills) {
    String asked = problem.title() + "\n" + problem.body() + "\n" + q.title() + "\n" + q.body();
    Answer answer = answers.make(q.stated(), asked, "Items", q.id());
    String shown = answers.shown(q.stated(), q.latex());
    String prompt = text.block(q.title()) + text.block(q.body());
    if (prompt.isEmpty() && problem.body().isBlank()) {
      prompt = text.block(problem.title());
    }
    List<Shown> pathway = shown(q.pathway());
    return new Item(
        id,
        activity,
        order,
        prompt,
        answer,
        hints(pathway, shown),
        steps(pathway),
        "<p>" + shown + "</p>",
        "",
        skills,
        0,
        0,
        false,
        source(problem, q),
        Map.of());
  }

  /** The levels that these items have content for. */
  static List<LevelContent> levels(List<Item> items) {
    List<LevelContent> levels = new ArrayList<>();
    if (!items.isEmpty() && items.stream().allMatch(i -> !i.steps().isEmpty())) {
      levels.add(new LevelContent(Scaffold.WORKED, ""));
      if (items.stream().anyMatch(i -> i.steps().stream().anyMatch(s -> s.answer() != null))) {
        levels.add(new LevelContent(Scaffold.COMPLETION, ""));
      }
    }
    if (items.stream().anyMatch(i -> !i.hints().isEmpty())) {
      levels.add(new LevelContent(Scaffold.HINTED, ""));
    }
    levels.add(new LevelContent(Scaffold.INDEPENDENT, ""));
    return levels;
  }

  /** Each help once as HTML: it is needed twice. */
  private List<Shown> shown(List<Oat.Help> pathway) {
    List<Shown> shown = new ArrayList<>();
    for (Oat.Help help : pathway) {
      String html = text.titled(help.title(), help.text());
      if (html.isEmpty()) {
        tally.note(Kind.LEFT_OUT, "a hint or scaffold says nothing", help.id());
      } else {
        String answer = help.asks() ? "<p>" + answers.shown(help.stated(), "") + "</p>" : "";
        shown.add(new Shown(help, html, subs(help) + answer));
      }
    }
    return shown;
  }

  private List<String> hints(List<Shown> pathway, String answer) {
    List<String> hints = new ArrayList<>();
    boolean told = pathway.stream().anyMatch(one -> !one.help().asks());
    for (Shown one : pathway) {
      if (!told || !one.help().asks()) {
        hints.add(one.html() + one.more());
      }
    }
    // Most pathways end with the answer anyway; the others are given it.
    if (!hints.isEmpty() && !ends(hints.get(hints.size() - 1), answer)) {
      hints.add("<p>" + (english ? "The answer: " : "") + answer + "</p>");
    }
    tally.count("Help", "hints", hints.size());
    return hints;
  }

  private static boolean ends(String hint, String answer) {
    return answer.contains("<math")
        && (hint.endsWith(answer + "</p>") || hint.endsWith(answer + ".</p>"));
  }

  private List<Step> steps(List<Shown> pathway) {
    List<Step> steps = new ArrayList<>();
    for (Shown one : pathway) {
      Oat.Help help = one.help();
      if (help.asks()) {
        String asked = help.title() + "\n" + help.text();
        Answer answer = answers.make(help.stated(), asked, "Answerable steps", help.id());
        steps.add(new Step(one.html(), answer, one.more()));
      } else {
        steps.add(new Step(one.html() + one.more(), null, ""));
        tally.count("Help", "steps to read");
      }
    }
    return steps;
  }

  /** What a help's own hints say, with their answers: one fold is enough. */
  private String subs(Oat.Help help) {
    StringBuilder out = new StringBuilder();
    for (Oat.Help sub : help.subs()) {
      out.append(text.titled(sub.title(), sub.text()));
      if (sub.asks()) {
        out.append("<p>").append(answers.shown(sub.stated(), "")).append("</p>");
      }
    }
    return out.toString();
  }

  private static String source(Oat.Problem problem, Oat.Question q) {
    Set<String> helps = new LinkedHashSet<>();
    for (Oat.Help help : q.pathway()) {
      helps.add(OatSource.of(help.oer(), help.license(), ""));
    }
    helps.remove(OatSource.of(problem.oer(), problem.license(), ""));
    helps.remove("");
    return helps.isEmpty()
        ? ""
        : helps.stream().collect(Collectors.joining(" | ", "Hints and steps: ", ""));
  }
}

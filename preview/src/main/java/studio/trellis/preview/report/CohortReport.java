package studio.trellis.preview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Plan;
import studio.trellis.preview.cohort.CohortResult;
import studio.trellis.preview.measure.Measures;
import studio.trellis.preview.walk.Names;

/** What came of a cohort, for people and for programs. Shares in JSON are in thousandths. */
public final class CohortReport {
  /** With more activities than this, only the most visited ones are printed. */
  private static final int MOST_ROWS = 60;

  private static final int TITLE = 48;
  private final Course course;
  private final Plan plan;
  private final Names names;
  private final CohortResult result;

  public CohortReport(Course course, CohortResult result) {
    this.course = course;
    this.plan = Plan.of(course);
    this.names = new Names(course, plan);
    this.result = result;
  }

  /** All as JSON. */
  public Tree json() {
    return new Json()
        .put("course", course.id())
        .put("title", course.title())
        .put("learners", result.learners())
        .put("seed", result.seed())
        .put("decisions", result.decisions())
        .list("personas", result.personas(), this::json)
        .tree();
  }

  private Tree json(Measures m) {
    return new Json()
        .put("persona", m.persona().id())
        .put("title", m.persona().title())
        .put("learners", m.learners())
        .share("complete", m.complete())
        .share("ended", m.ended())
        .share("left", m.left())
        .share("estimated-mastery", m.estimated())
        .share("true-mastery", m.truth())
        .share("score", m.score())
        .put("declared-mastered", m.declared())
        .share("truly-known-when-declared", m.atDeclared())
        .share("known-and-noticed", m.noticed())
        .put("answers", m.answers())
        .share("right", m.right())
        .put("hints", m.hints())
        .put("decisions", json(m.decisions()))
        .put("minutes", json(m.minutes()))
        .put("activities", counts(m.visits(), names.codes().activities()))
        .put("rules", counts(m.rules(), names.codes().rules()))
        .tree();
  }

  private static Tree json(Measures.Range range) {
    return new Json()
        .put("median", range.median())
        .put("p10", range.p10())
        .put("p90", range.p90())
        .tree();
  }

  private static Tree counts(List<Measures.Count> counts, List<String> ids) {
    Json out = new Json();
    for (int i = 0; i < counts.size(); i++) {
      out.put(
          ids.get(i),
          new Json()
              .put("times", counts.get(i).times())
              .put("learners", counts.get(i).learners())
              .tree());
    }
    return out.tree();
  }

  /** The table of the personas, then of the rules and of the activities. */
  public List<String> lines() {
    List<String> out = new ArrayList<>(personas());
    List<Integer> rules = alive(plan.rules().size(), i -> plan.rules().get(i).alive());
    if (!rules.isEmpty()) {
      out.add("");
      Table table = heading("Rules: learners for whom it fired, %");
      for (int rule : rules) {
        row(table, names.rule(rule), m -> percent(m.rules().get(rule).learners(), m.learners()));
      }
      out.addAll(table.lines());
    }
    out.add("");
    out.addAll(activities());
    return out;
  }

  /** The table of the personas alone. */
  public List<String> personas() {
    Table table =
        new Table()
            .row(
                "Persona",
                "learners",
                "complete",
                "left early",
                "estimated",
                "truly known",
                "known when declared",
                "decisions",
                "minutes");
    int number = 1;
    for (Measures m : result.personas()) {
      if (m.learners() > 0) {
        table.row(
            number + " " + m.persona().title(),
            number(m.learners()),
            share(m.complete()),
            share(m.left()),
            share(m.estimated()),
            share(m.truth()),
            share(m.atDeclared()),
            range(m.decisions()),
            range(m.minutes()));
      }
      number++;
    }
    return table.lines();
  }

  private List<String> activities() {
    List<Integer> shown = alive(plan.activities().size(), i -> plan.activities().get(i).alive());
    shown.sort(
        (a, b) ->
            Integer.compare(plan.activities().get(a).rank(), plan.activities().get(b).rank()));
    int all = shown.size();
    if (all > MOST_ROWS) {
      shown.sort((a, b) -> Long.compare(visits(b), visits(a)));
      shown = shown.subList(0, MOST_ROWS);
    }
    String more =
        all > MOST_ROWS ? " (the " + MOST_ROWS + " most visited of " + number(all) + ")" : "";
    Table table = heading("Activities: visits per learner" + more);
    for (int activity : shown) {
      row(
          table,
          names.activity(activity),
          m -> mean(m.visits().get(activity).times(), m.learners()));
    }
    return table.lines();
  }

  private long visits(int activity) {
    return result.personas().stream().mapToLong(m -> m.visits().get(activity).times()).sum();
  }

  private static List<Integer> alive(int size, java.util.function.IntPredicate alive) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (alive.test(i)) {
        out.add(i);
      }
    }
    return out;
  }

  private Table heading(String title) {
    List<String> cells = new ArrayList<>(List.of(title));
    for (int i = 0; i < result.personas().size(); i++) {
      if (result.personas().get(i).learners() > 0) {
        cells.add(Integer.toString(i + 1));
      }
    }
    return new Table().row(cells);
  }

  private void row(Table table, String title, java.util.function.Function<Measures, String> cell) {
    List<String> cells = new ArrayList<>();
    cells.add(title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…");
    for (Measures m : result.personas()) {
      if (m.learners() > 0) {
        cells.add(cell.apply(m));
      }
    }
    table.row(cells);
  }

  private static String range(Measures.Range range) {
    return number(range.median()) + " (" + number(range.p10()) + "–" + number(range.p90()) + ")";
  }

  private static String share(int thousandths) {
    return thousandths < 0 ? "–" : (thousandths + 5) / 10 + " %";
  }

  private static String percent(long part, int all) {
    return Long.toString(Math.round(part * 100.0 / all));
  }

  private static String mean(long sum, int learners) {
    return String.format(Locale.ENGLISH, "%.1f", (double) sum / learners);
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}

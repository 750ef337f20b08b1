package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.engine.Plan;

/** Everything that there is to say about a course before anyone takes it. */
public final class Checks {
  private Checks() {}

  /**
   * The findings, faults in references first. What learners can come to and what rules come to is
   * judged only when references hold and there is a start: else its findings would be mere
   * consequences.
   */
  public static List<Finding> run(Course course) {
    List<Finding> out = new ArrayList<>(References.run(course));
    boolean judge = out.stream().noneMatch(Checks::bendsTheFlow);
    Plan plan = out.isEmpty() && DeliveryChecks.fits(course) ? Plan.of(course) : null;
    Inventory items = new Inventory(course);
    Report report = new Report();
    report.at(EntityKind.COURSE, course.id());
    if (course.start().isEmpty()) {
      report.error(
          "structure.missing-start",
          course.activities().size() == 0 ? "no-activity" : "none",
          "start");
    } else if (judge) {
      Flow flow = new Flow(course);
      new FlowChecks(course, report, flow).run();
      if (plan != null) {
        Reach reach = new Reach(course, plan, items);
        rules(course, report, reach, flow);
        new PedagogyChecks(course, report, items, reach).run();
      }
    }
    AnswerChecks.run(course, report);
    new PartChecks(course, report, items).run();
    new ContentChecks(course, report, items).run();
    new DeliveryChecks(course, report, plan).run();
    out.addAll(report.findings());
    return List.copyOf(out);
  }

  /**
   * Whether the engine can run a course with these findings, so that one may ask who gets stuck.
   */
  public static boolean runs(Course course, List<Finding> findings) {
    return !course.start().isEmpty()
        && DeliveryChecks.fits(course)
        && findings.stream()
            .noneMatch(
                finding ->
                    switch (finding.code()) {
                      case "structure.duplicate-id",
                          "structure.group-loop",
                          "structure.broken-reference",
                          "structure.prerequisite-loop" ->
                          true;
                      default -> false;
                    });
  }

  private static void rules(Course course, Report report, Reach reach, Flow flow) {
    List<Ruling> rulings = new RuleChecks(course, report, reach).run();
    new RulePairs(course, report, rulings).run();
    new Gaps(course, report, flow, rulings).run(flow.ways(null).keySet());
    new BeforeSet(course, report, flow).run();
  }

  private static boolean bendsTheFlow(Finding finding) {
    String field = finding.place().field();
    return switch (finding.code()) {
      case "structure.duplicate-id", "structure.group-loop" -> true;
      case "structure.broken-reference" ->
          switch (finding.place().kind()) {
            case COURSE -> field.equals("start");
            case GROUP -> true;
            case ACTIVITY -> field.equals("group") || field.startsWith("behaviour/");
            case LINK -> field.equals("from") || field.equals("to");
            case RULE -> field.equals("scope") || field.startsWith("then/");
            case SKILL, ITEM, FACET, ATTRIBUTE, PERSONA, ASSET -> false;
          };
      default -> false;
    };
  }
}

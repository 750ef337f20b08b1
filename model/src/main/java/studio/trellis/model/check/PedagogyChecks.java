package studio.trellis.model.check;

import studio.trellis.model.course.Course;

/**
 * What the research says of learning: where learners start, how far they stretch, practice over
 * time, feedback about the process, choice without losing direction.
 */
final class PedagogyChecks {
  private final Course course;
  private final Report report;
  private final Inventory items;
  private final Reach reach;

  PedagogyChecks(Course course, Report report, Inventory items, Reach reach) {
    this.course = course;
    this.report = report;
    this.items = items;
    this.reach = reach;
  }

  void run() {
    new StartChecks(course, report, items, reach).run();
    new StretchChecks(course, report, items).run();
    new FeedbackChecks(course, report).run();
    new ChoiceChecks(course, report).run();
  }
}

package studio.trellis.app.findings;

import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;

/** Says how much of the narrowest LMS a learner's progress can fill. */
public final class Budget {
  /** What SCORM 1.2 promises to store, characters (Run-Time Environment 1.2, cmi.suspend_data). */
  private static final int SCORM_12 = 4096;

  private Budget() {}

  /** Begins to follow the desk. */
  public static void follow(Desk desk, Latest latest) {
    desk.courseProperty()
        .subscribe(
            now ->
                now.ifPresent(
                    course ->
                        latest.startRested(
                            "budget", () -> words(course), desk.budgetProperty()::set)));
  }

  private static String words(Course course) {
    int worst = Detail.worst(Detail.fitting(Plan.of(course), SCORM_12));
    return Text.of(worst <= SCORM_12 ? "status.budget" : "status.budget-over", worst, SCORM_12);
  }
}

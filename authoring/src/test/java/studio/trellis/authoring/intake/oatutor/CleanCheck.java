package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;

/** Finds HTML in a course that cleaning would change, or in which the source's marks are left. */
final class CleanCheck {
  private final CleanHtml clean = new CleanHtml();
  private final List<String> unclean = new ArrayList<>();

  private CleanCheck() {}

  static List<String> unclean(Course course) {
    CleanCheck check = new CleanCheck();
    for (Activity activity : course.activities()) {
      check.look(activity.body());
    }
    for (Item item : course.items()) {
      check.look(item.prompt());
      check.look(item.solution());
      item.hints().forEach(check::look);
      if (item.answer() instanceof Answer.SingleChoice choice) {
        choice.options().forEach(option -> check.look(option.html()));
      }
      for (Step step : item.steps()) {
        check.look(step.prompt());
        check.look(step.solution());
      }
    }
    return check.unclean;
  }

  private void look(String html) {
    String text = html.replaceAll("alttext=\"[^\"]*\"|<code>.*?</code>", "");
    boolean left =
        text.contains("$$") || text.contains("\\n") || text.contains("##") || text.contains("mbox");
    if (left
        || text.contains("<mi>m</mi><mi>b</mi><mi>o</mi>")
        || !clean.clean(html).equals(html)) {
      unclean.add(html);
    }
  }
}

package studio.trellis.app.activity;

import java.util.List;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.rule.Phrase;

/**
 * What the page shows.
 *
 * @param items of the activity, in the author's order
 * @param open id of the item that is open; empty: none
 * @param remarks what the checks say about the activity
 */
record Shown(
    Course course, Activity activity, List<Item> items, String open, List<Remark> remarks) {
  Shown {
    items = List.copyOf(items);
    remarks = List.copyOf(remarks);
  }

  /** What the preview shows of it, in a sentence. */
  String said() {
    if (activity.behaviour() instanceof Behaviour.Choice choice && choice.options().size() < 2) {
      return choice.options().isEmpty()
          ? Text.of("activity.preview.no-option")
          : Text.of(
              "activity.preview.one-option",
              new CourseNames(course).of(Phrase.Kind.TARGET, choice.options().getFirst()));
    }
    return items.isEmpty()
        ? Text.of("activity.preview.page")
        : Text.of(open.isEmpty() ? "activity.preview.all" : "activity.preview.item", items.size());
  }
}

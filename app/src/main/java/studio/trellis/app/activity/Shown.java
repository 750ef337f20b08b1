package studio.trellis.app.activity;

import java.util.List;
import studio.trellis.app.desk.Remark;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

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
}

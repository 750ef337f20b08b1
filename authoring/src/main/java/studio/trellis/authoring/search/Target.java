package studio.trellis.authoring.search;

import java.util.List;
import studio.trellis.model.edit.Part;

/**
 * A place to go to.
 *
 * @param course id
 * @param activity id of the activity it belongs to, its own for an activity; empty: none
 * @param title what it is called; an item by the beginning of its question
 * @param found what to highlight in the title
 */
public record Target(String course, Part part, String activity, String title, List<Found> found) {
  public Target {
    found = List.copyOf(found);
  }
}

package studio.trellis.authoring.search;

import java.util.List;
import studio.trellis.model.edit.Part;

/**
 * A part of a course that answers the question.
 *
 * @param course id
 * @param activity id of the activity it belongs to, its own for an activity; empty: none
 * @param activityTitle its title
 * @param title what the part is called; an item by the beginning of its question
 * @param titleFound what to highlight in the title
 * @param score more is better; only good for comparing
 */
public record Hit(
    String course,
    Part part,
    String activity,
    String activityTitle,
    String title,
    List<Found> titleFound,
    Excerpt excerpt,
    float score) {
  public Hit {
    titleFound = List.copyOf(titleFound);
  }
}

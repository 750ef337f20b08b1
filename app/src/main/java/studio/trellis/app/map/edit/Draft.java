package studio.trellis.app.map.edit;

import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Place;

/**
 * An activity about to be added: it has a place and waits for a title.
 *
 * @param group id of the group it will lie in; may be empty
 * @param from id of the activity or group that will lead to it; may be empty
 * @param link id of the link it will come between; may be empty
 */
public record Draft(ActivityKind kind, String group, Place place, String from, String link) {
  /** The same with another kind. */
  public Draft of(ActivityKind other) {
    return new Draft(other, group, place, from, link);
  }
}

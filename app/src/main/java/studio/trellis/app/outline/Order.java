package studio.trellis.app.outline;

import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;

/** The author's order of what stands in the outline. */
final class Order {
  private Order() {}

  /** The number of a part among its siblings. */
  static int of(Entity entity) {
    return switch (entity) {
      case Activity activity -> activity.order();
      case Group group -> group.order();
      case Item item -> item.order();
      default -> 0;
    };
  }

  /** The part with another number. */
  static Entity set(Entity entity, int order) {
    return switch (entity) {
      case Activity activity -> activity.with(f -> f.order = order);
      case Group group -> group.with(f -> f.order = order);
      case Item item -> item.with(f -> f.order = order);
      default -> entity;
    };
  }
}

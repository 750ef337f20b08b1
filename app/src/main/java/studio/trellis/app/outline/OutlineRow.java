package studio.trellis.app.outline;

import studio.trellis.app.desk.Selection;
import studio.trellis.model.base.Entity;

/** A line of the outline: a group, an activity or an item. */
record OutlineRow(Selection.Kind kind, Entity entity) {
  String id() {
    return entity.id();
  }

  Selection place() {
    return new Selection(kind, id());
  }

  boolean is(Selection.Kind other) {
    return kind == other;
  }
}

package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** What all actions on the map need of the desk. */
final class Authoring {
  private final Desk desk;

  Authoring(Desk desk) {
    this.desk = desk;
  }

  boolean open() {
    return desk.open().isPresent();
  }

  Course course() {
    return desk.open().orElseThrow().course();
  }

  String id(EntityKind kind) {
    return desk.open().orElseThrow().session().ids().next(kind);
  }

  boolean apply(Edit edit) {
    return desk.apply(edit);
  }

  boolean put(EditName name, List<? extends Entity> parts) {
    return desk.apply(new Edit.Put(name, List.copyOf(parts)));
  }

  void say(String text) {
    desk.tell(text);
  }

  /** Says what was done, with a way back. */
  void sayDone(String text) {
    desk.noticeProperty().set(new Notice(Notice.Tone.GOOD, text, desk.undoProperty().get()));
  }

  /** Says why something is not done. */
  void refuse(String text) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, text));
  }

  /** An activity or a group as what is selected. */
  Selection selection(String id) {
    return course().groups().has(id)
        ? new Selection(Selection.Kind.GROUP, id)
        : Selection.activity(id);
  }

  /** What an activity or group is called. */
  String title(String id) {
    Activity activity = course().activities().find(id);
    Group group = course().groups().find(id);
    return activity != null ? activity.title() : group == null ? id : group.title();
  }

  /** The group that an activity or group lies in; empty: none. */
  String parent(String id) {
    Activity activity = course().activities().find(id);
    Group group = course().groups().find(id);
    return activity != null ? activity.group() : group == null ? "" : group.parent();
  }

  /** These activities and groups less those that lie in one of them. */
  List<String> outermost(Collection<String> ids) {
    List<String> out = new ArrayList<>();
    for (String id : ids) {
      boolean inner = false;
      String at = parent(id);
      for (int steps = 0; !at.isEmpty() && steps < 32; steps++) {
        inner |= ids.contains(at);
        at = parent(at);
      }
      if (!inner) {
        out.add(id);
      }
    }
    return out;
  }

  /** These activities and groups with all that lies in them. */
  Set<String> withContent(Collection<String> ids) {
    Set<String> all = new TreeSet<>(ids);
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Group group : course().groups()) {
        grown |= all.contains(group.parent()) && all.add(group.id());
      }
    }
    for (Activity activity : course().activities()) {
      if (all.contains(activity.group())) {
        all.add(activity.id());
      }
    }
    return all;
  }
}

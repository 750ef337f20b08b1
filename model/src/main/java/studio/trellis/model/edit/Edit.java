package studio.trellis.model.edit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Place;

/**
 * Something an author does to a course: a pure function with a name. {@link Editing} says what
 * comes of it.
 */
public sealed interface Edit {
  /** What it is called when it is done to {@code course}. */
  EditName name(Course course);

  /** The course afterwards; whether that is a good one is not asked here. */
  Course on(Course course);

  /**
   * Parts are added, or take the place of those with the same kind and id: every edit of fields.
   */
  record Put(EditName called, List<Entity> parts) implements Edit {
    public Put {
      parts = List.copyOf(parts);
    }

    /** One part. */
    public static Put of(EditName name, Entity part) {
      return new Put(name, List.of(part));
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      Parts all = new Parts(course);
      parts.forEach(all::put);
      return all.course();
    }
  }

  /**
   * Parts are deleted, with what is nothing without them: a group's content, an activity's items
   * and links, rules that name them. Where others only list them, they are taken out of the list.
   */
  record Delete(EditName called, Set<Part> parts) implements Edit {
    public Delete {
      parts = Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      return Deletion.of(course, parts);
    }
  }

  /** Cards and groups stand elsewhere on the map. */
  record Move(EditName called, Map<String, Place> places) implements Edit {
    public Move {
      places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      Parts all = new Parts(course);
      for (Map.Entry<String, Place> to : places.entrySet()) {
        Activity activity = course.activities().find(to.getKey());
        Group group = course.groups().find(to.getKey());
        if (activity != null) {
          all.put(activity.with(f -> f.place = to.getValue()));
        } else if (group != null) {
          all.put(group.with(f -> f.place = to.getValue()));
        }
      }
      return all.course();
    }
  }

  /** Activities and groups go into another group, in their order, behind what lies there. */
  record Regroup(EditName called, List<String> ids, String group) implements Edit {
    public Regroup {
      ids = List.copyOf(ids);
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      return Grouping.into(course, ids, group);
    }
  }

  /** A new group is put around activities and groups that lie in the same one. */
  record GroupTogether(EditName called, List<String> ids, Group group) implements Edit {
    public GroupTogether {
      ids = List.copyOf(ids);
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      Parts all = new Parts(course);
      all.put(group);
      return Grouping.into(all.course(), ids, group.id());
    }
  }

  /** A group is dissolved: its content lies where it lay; links and rules that name it go. */
  record Ungroup(EditName called, String group) implements Edit {
    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      return Grouping.dissolve(course, group);
    }
  }

  /** An activity comes between the two ends of a link: the link leads to it, another one on. */
  record InsertOnLink(EditName called, String link, Activity activity, String onward)
      implements Edit {
    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      Link old = course.links().get(link);
      Parts all = new Parts(course);
      all.put(activity);
      all.put(old.with(f -> f.to = activity.id()));
      all.put(new Link(onward, old.kind(), activity.id(), old.to(), null, Map.of()));
      return all.course();
    }
  }

  /** Another version takes the course's place: an import, a file's newer version. */
  record Become(EditName called, Course version) implements Edit {
    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      if (!version.id().equals(course.id())) {
        throw new IllegalArgumentException(version.id() + " is another course");
      }
      return version;
    }
  }

  /** Several edits, one after the other, as one. */
  record Many(EditName called, List<Edit> edits) implements Edit {
    public Many {
      edits = List.copyOf(edits);
    }

    @Override
    public EditName name(Course course) {
      return called;
    }

    @Override
    public Course on(Course course) {
      Course now = course;
      for (Edit edit : edits) {
        now = edit.on(now);
      }
      return now;
    }
  }
}

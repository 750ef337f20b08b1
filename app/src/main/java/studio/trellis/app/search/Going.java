package studio.trellis.app.search;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

/** Goes to a part of any course: opens the course first where it is another one. */
public final class Going {
  private final Desk desk;
  private final Consumer<Selection> show;
  private final BiConsumer<String, String> openCourse;
  private Optional<Place> wanted = Optional.empty();

  /** A place that waits for its course. */
  private record Place(String course, Selection selection) {}

  /**
   * A way.
   *
   * @param show brings a part of the open course into view on the map
   * @param openCourse opens a course by id; the second is what the author knows it by
   */
  public Going(Desk desk, Consumer<Selection> show, BiConsumer<String, String> openCourse) {
    this.desk = desk;
    this.show = show;
    this.openCourse = openCourse;
    desk.courseProperty().subscribe(this::arrived);
  }

  /**
   * Goes to a part.
   *
   * @param activity the activity it belongs to; empty: none
   * @param name what the author knows it by
   */
  void to(String course, Part part, String activity, String name) {
    Selection selection = selection(part, activity);
    if (desk.open().filter(open -> open.course().id().equals(course)).isPresent()) {
      show(selection);
    } else {
      wanted = Optional.of(new Place(course, selection));
      openCourse.accept(course, name);
    }
  }

  private void arrived(Optional<Course> course) {
    if (course.isPresent() && wanted.isPresent()) {
      Place place = wanted.get();
      wanted = Optional.empty();
      if (place.course().equals(course.get().id())) {
        show(place.selection());
      }
    }
  }

  private void show(Selection selection) {
    desk.pageProperty().set(Pages.MAP);
    show.accept(selection);
  }

  /** An item is seen in its activity; what is on no map is selected all the same. */
  private static Selection selection(Part part, String activity) {
    if (part.kind() == EntityKind.COURSE) {
      return Selection.COURSE;
    }
    return part.kind() == EntityKind.ITEM && !activity.isEmpty()
        ? Selection.activity(activity)
        : new Selection(Selection.Kind.valueOf(part.kind().name()), part.id());
  }
}

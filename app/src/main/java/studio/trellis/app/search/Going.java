package studio.trellis.app.search;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
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
   * @param show brings a part of the open course into view, on the page that is its own
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
   * @param name what the author knows it by
   */
  void to(String course, Part part, String name) {
    Selection selection = selection(part);
    if (desk.open().filter(open -> open.course().id().equals(course)).isPresent()) {
      show.accept(selection);
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
        show.accept(place.selection());
      }
    }
  }

  private static Selection selection(Part part) {
    return part.kind() == EntityKind.COURSE
        ? Selection.COURSE
        : new Selection(Selection.Kind.valueOf(part.kind().name()), part.id());
  }
}

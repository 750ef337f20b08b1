package studio.trellis.app.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.World;
import studio.trellis.authoring.session.CourseChanged;
import studio.trellis.model.course.Course;

/**
 * What part of which world is seen, how large, and what in it is selected. Pixels are those of the
 * map's view.
 */
public final class MapViewModel {
  private static final double OPENING_ZOOM = 0.75;
  private static final double OVERVIEW_BELOW = 0.16;

  private final Desk desk;
  private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
  private final Map<String, Integer> path = new HashMap<>();
  private final Camera camera = new Camera(this::changed);
  private final Overlay overlay = new Overlay(this::changed);
  private final Chosen chosen;
  private final ReadOnlyObjectWrapper<List<String>> chosenList =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty wantsFocus = new SimpleBooleanProperty();
  private final MapWorld world = new MapWorld();
  private final Folds folds = new Folds(this, world);

  public MapViewModel(Desk desk) {
    this.desk = desk;
    this.chosen = new Chosen(desk);
    desk.openProperty().subscribe(open -> open.ifPresent(now -> begin(now.course())));
    desk.changes(this::follow);
    desk.remarksProperty().subscribe(this::remarks);
    desk.selectionProperty().subscribe(selection -> changed());
    desk.pathProperty().subscribe(this::walked);
  }

  private void walked(List<String> walked) {
    path.clear();
    for (String activity : walked) {
      path.put(activity, path.size() + 1);
    }
    changed();
  }

  private void begin(Course course) {
    world.begin(course);
    overlay.proposal(null);
    overlay.draft(null);
    overlay.renaming("");
    overlay.clear();
    camera.fitAgain();
    fitIfUntouched();
    changed();
  }

  private void follow(CourseChanged change) {
    chosen.keep(change.course());
    world.follow(change);
    overlay.proposal(null);
    changed();
  }

  private void remarks(List<Remark> remarks) {
    desk.open().filter(open -> world.remarks(remarks, open.course())).ifPresent(open -> changed());
  }

  /** Other groups are collapsed. */
  void foldsChanged() {
    overlay.clear();
    changed();
  }

  /** The place of an activity in the walk under way, from 1; 0: it was not met. */
  int walked(String activity) {
    return path.getOrDefault(activity, 0);
  }

  /** Grows with each change that has to be painted. */
  ReadOnlyLongProperty versionProperty() {
    return version.getReadOnlyProperty();
  }

  /** The world as it is seen: with what is dragged where it is now. */
  World shown() {
    World moved = overlay.moved();
    return moved == null ? world() : moved;
  }

  /** The world of the course as it is seen: what lies in collapsed groups is not in it. */
  World world() {
    return world.seen();
  }

  /** Another picture of the course with the same groups collapsed. */
  World folded(World other) {
    return world.folded(other);
  }

  /** Which groups are collapsed. */
  Folds folds() {
    return folds;
  }

  Camera camera() {
    return camera;
  }

  Overlay overlay() {
    return overlay;
  }

  /** What lies where. */
  Hits hits() {
    return new Hits(world(), camera.zoom());
  }

  /** The course on the desk, if any. */
  Optional<Course> course() {
    return desk.open().map(OpenCourse::course);
  }

  double zoom() {
    return camera.zoom();
  }

  Detail detail() {
    return Detail.at(camera.zoom());
  }

  /** What is seen, in map units. */
  Box view() {
    return camera.view();
  }

  /** Where a place of the world lies in the view, across. */
  double screenX(double x) {
    return camera.screenX(x);
  }

  /** Where a place of the world lies in the view, down. */
  double screenY(double y) {
    return camera.screenY(y);
  }

  Selection selection() {
    return desk.selectionProperty().get();
  }

  /** The activities and groups that are selected, the one selected last at the end. */
  Set<String> chosen() {
    return chosen.ids();
  }

  /** The same, told when it changes. */
  ReadOnlyObjectProperty<List<String>> chosenProperty() {
    return chosenList.getReadOnlyProperty();
  }

  void select(Selection selection) {
    desk.selectionProperty().set(selection);
    if (chosen.ids().size() > 1) {
      course().ifPresent(course -> chosen.set(List.of(selection.id()), course));
    }
    changed();
  }

  /** Selects activities and groups, and nothing else. */
  void choose(Collection<String> ids) {
    course().ifPresent(course -> chosen.set(ids, course));
    changed();
  }

  /** Selects an activity or group besides what is selected; or no more. */
  void toggle(String id) {
    course().ifPresent(course -> chosen.toggle(id, course));
    changed();
  }

  void resize(double newWidth, double newHeight) {
    camera.resize(newWidth, newHeight);
    fitIfUntouched();
    changed();
  }

  /**
   * What is seen first: all, when it can be read or is too large to be; else the beginning, large
   * enough to read.
   */
  private void fitIfUntouched() {
    if (!camera.fitted()) {
      return;
    }
    fitAll();
    Card start = course().map(course -> world().card(course.start())).orElse(null);
    if (start != null && zoom() < Detail.FULL_FROM && zoom() >= OVERVIEW_BELOW) {
      camera.zoomTo(OPENING_ZOOM);
      double wide = view().width();
      double aside = Math.min(start.box().x() - 40 / zoom(), start.box().midX() - wide * 0.15);
      double left = Math.max(aside, world().bounds().x() - 40 / zoom());
      camera.centre(left + wide / 2, start.box().midY());
      camera.fitAgain();
    }
  }

  /** Moves what is seen by so many pixels. */
  public void pan(double dx, double dy) {
    camera.pan(dx, dy);
  }

  /** Zooms so that what lies under the point stays there. */
  void zoomAt(double factor, double px, double py) {
    camera.zoomAt(factor, px, py);
  }

  /** Zooms around the middle. */
  public void zoomBy(double factor) {
    camera.zoomBy(factor);
  }

  /** Shows all, as far as it can be shown. */
  void fitAll() {
    camera.fit(world().bounds(), 1);
    camera.fitAgain();
  }

  /** Shows what is selected, or all. */
  void fitSelection() {
    Box box = selectedBox();
    if (box == null) {
      fitAll();
    } else {
      camera.fit(box, 1);
    }
  }

  /** Whether the map is to take the keyboard, once it is seen. */
  BooleanProperty wantsFocusProperty() {
    return wantsFocus;
  }

  /** Goes to any part of the course: it is selected, in view, and has the keyboard. */
  public void goTo(Selection selection) {
    show(selection);
    wantsFocus.set(true);
    changed();
  }

  /** Selects any part of the course and brings it into view. */
  public void show(Selection selection) {
    if (selection.kind() == Selection.Kind.ACTIVITY) {
      show(selection.id());
    } else {
      folds.reveal(selection.id());
      select(selection);
      if (selectedBox() != null) {
        fitSelection();
      }
    }
  }

  /** Moves the middle of the view to a place of the world. */
  void centre(double x, double y) {
    camera.centre(x, y);
  }

  /** Selects an activity and brings it into view, large enough to be read. */
  public void show(String activity) {
    folds.reveal(activity);
    Box box = world().box(activity);
    if (box != null) {
      select(Selection.activity(activity));
      reveal(box);
    }
  }

  /** Brings a box into view, large enough to be read. */
  void reveal(Box box) {
    if (detail() == Detail.FAR) {
      camera.zoomTo(0.8);
    }
    if (!view().grown(-20 / zoom()).contains(box.midX(), box.midY())) {
      centre(box.midX(), box.midY());
    }
    changed();
  }

  /** Goes from the selected card to the one that lies that way. */
  void walk(Direction direction) {
    walk(direction, false);
  }

  /**
   * Goes from the selected card to the one that lies that way.
   *
   * @param extend what was selected stays so
   */
  void walk(Direction direction, boolean extend) {
    Walking walking = new Walking(world());
    String here = walking.stop(selection().id());
    if (here.isEmpty()) {
      course().ifPresent(course -> show(first(course)));
      return;
    }
    String next = walking.from(here, direction);
    Box box = world().box(next);
    if (box != null && extend) {
      course().ifPresent(course -> chosen.add(next, course));
      reveal(box);
    } else if (box != null) {
      choose(List.of(next));
      reveal(box);
    }
  }

  private String first(Course course) {
    return course.start().isEmpty() && !world().cards().isEmpty()
        ? world().cards().getFirst().id()
        : course.start();
  }

  /** What lies under a point: a card before a link before a group before the course. */
  Selection at(double px, double py) {
    return hits().at(camera.worldX(px), camera.worldY(py));
  }

  private @Nullable Box selectedBox() {
    Selection selection = selection();
    if (selection.kind() == Selection.Kind.LINK) {
      Edge edge = world().edge(selection.id());
      return edge == null ? null : edge.curve().bounds();
    }
    Box all = null;
    for (String id : chosen()) {
      Box box = world().box(id);
      all = box == null ? all : all == null ? box : all.with(box);
    }
    return all;
  }

  private void changed() {
    List<String> now = List.copyOf(chosen.ids());
    if (!now.equals(chosenList.get())) {
      chosenList.set(now);
    }
    version.set(version.get() + 1);
  }
}

package studio.trellis.app.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.app.map.world.WorldBuilder;
import studio.trellis.model.course.Course;

/**
 * What part of which world is seen, how large, and what in it is selected. Pixels are those of the
 * map's view.
 */
public final class MapViewModel {
  static final double MIN_ZOOM = 0.02;
  static final double MAX_ZOOM = 2.5;
  private static final double EDGE_REACH = 7;
  private static final double OPENING_ZOOM = 0.75;
  private static final double OVERVIEW_BELOW = 0.16;

  private final Desk desk;
  private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
  private final Map<String, Integer> path = new HashMap<>();
  private World world = World.empty();
  private double zoom = 1;
  private double left;
  private double top;
  private double width = 1;
  private double height = 1;
  private boolean fitWanted = true;

  public MapViewModel(Desk desk) {
    this.desk = desk;
    desk.openProperty().subscribe(open -> open.ifPresent(now -> rebuild(now.course(), true)));
    desk.changes(change -> rebuild(change.course(), false));
    desk.remarksProperty()
        .subscribe(remarks -> desk.open().ifPresent(open -> rebuild(open.course(), false)));
    desk.selectionProperty().subscribe(selection -> changed());
    desk.pathProperty().subscribe(path -> follow(path));
  }

  private void follow(List<String> walked) {
    path.clear();
    for (String activity : walked) {
      path.put(activity, path.size() + 1);
    }
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

  World world() {
    return world;
  }

  double zoom() {
    return zoom;
  }

  Detail detail() {
    return Detail.at(zoom);
  }

  /** What is seen, in map units. */
  Box view() {
    return new Box(left, top, width / zoom, height / zoom);
  }

  /** Where a place of the world lies in the view, across. */
  double screenX(double x) {
    return (x - left) * zoom;
  }

  /** Where a place of the world lies in the view, down. */
  double screenY(double y) {
    return (y - top) * zoom;
  }

  Selection selection() {
    return desk.selectionProperty().get();
  }

  void select(Selection selection) {
    desk.selectionProperty().set(selection);
  }

  void resize(double newWidth, double newHeight) {
    width = Math.max(1, newWidth);
    height = Math.max(1, newHeight);
    if (fitWanted && width > 50 && height > 50) {
      begin();
    }
    changed();
  }

  /**
   * What is seen first: all, when it can be read or is too large to be; else the beginning, large
   * enough to read.
   */
  private void begin() {
    fitAll();
    Card start = desk.open().map(open -> world.card(open.course().start())).orElse(null);
    if (start != null && zoom < Detail.FULL_FROM && zoom >= OVERVIEW_BELOW) {
      zoom = OPENING_ZOOM;
      double aside =
          Math.min(start.box().x() - 40 / zoom, start.box().midX() - width / zoom * 0.15);
      Box all = world.bounds();
      centre(Math.max(aside, all.x() - 40 / zoom) + width / zoom / 2, start.box().midY());
      fitWanted = true;
    }
  }

  /** Moves what is seen by so many pixels. */
  public void pan(double dx, double dy) {
    fitWanted = false;
    left -= dx / zoom;
    top -= dy / zoom;
    changed();
  }

  /** Zooms so that what lies under the point stays there. */
  void zoomAt(double factor, double px, double py) {
    fitWanted = false;
    double wanted = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
    left += px / zoom - px / wanted;
    top += py / zoom - py / wanted;
    zoom = wanted;
    changed();
  }

  /** Zooms around the middle. */
  public void zoomBy(double factor) {
    zoomAt(factor, width / 2, height / 2);
  }

  /**
   * Shows all. A course too large to be read at once opens at its beginning all the same when asked
   * to.
   */
  void fitAll() {
    fit(world.bounds(), 1);
    fitWanted = true;
  }

  /** Shows what is selected, or all. */
  void fitSelection() {
    Box box = selectedBox();
    if (box == null) {
      fitAll();
    } else {
      fit(box, 1);
    }
  }

  /** Selects any part of the course and brings it into view. */
  public void show(Selection selection) {
    if (selection.kind() == Selection.Kind.ACTIVITY) {
      show(selection.id());
    } else {
      select(selection);
      if (selectedBox() != null) {
        fitSelection();
      }
    }
  }

  /** Moves the middle of the view to a place of the world. */
  void centre(double x, double y) {
    fitWanted = false;
    left = x - width / zoom / 2;
    top = y - height / zoom / 2;
    changed();
  }

  /** Selects an activity and brings it into view, large enough to be read. */
  public void show(String activity) {
    Box box = world.box(activity);
    if (box != null) {
      select(Selection.activity(activity));
      if (detail() == Detail.FAR) {
        zoom = 0.8;
      }
      if (!view().grown(-20 / zoom).contains(box.midX(), box.midY())) {
        centre(box.midX(), box.midY());
      }
      changed();
    }
  }

  void walk(Direction direction) {
    Card here = selection().kind() == Selection.Kind.ACTIVITY ? world.card(selection().id()) : null;
    if (here == null) {
      desk.open().ifPresent(open -> show(open.course().start()));
    } else {
      Card next = new Walking(world).from(here, direction);
      if (next != null) {
        show(next.id());
      }
    }
  }

  /** What lies under a point: a card before a link before a group before the course. */
  Selection at(double px, double py) {
    double x = left + px / zoom;
    double y = top + py / zoom;
    Box point = new Box(x, y, 1e-6, 1e-6);
    int[] cards = world.cardsIn(point);
    if (cards.length > 0) {
      return Selection.activity(world.cards().get(cards[cards.length - 1]).id());
    }
    if (detail() != Detail.FAR) {
      double reach = EDGE_REACH / zoom;
      for (int i : world.edgesIn(point.grown(reach))) {
        Edge edge = world.edges().get(i);
        if (edge.curve().distance(x, y) <= reach || onLabel(edge, x, y)) {
          return new Selection(Selection.Kind.LINK, edge.id());
        }
      }
    }
    for (Frame frame : world.frames().reversed()) {
      if (frame.box().contains(x, y)) {
        return new Selection(Selection.Kind.GROUP, frame.id());
      }
    }
    return Selection.COURSE;
  }

  private static boolean onLabel(Edge edge, double x, double y) {
    double half = edge.shortLabel().length() * 3.2 + 8;
    return edge.conditional()
        && Math.abs(edge.curve().xAt(edge.labelAt()) - x) < half
        && Math.abs(edge.curve().yAt(edge.labelAt()) - y) < 11;
  }

  private @Nullable Box selectedBox() {
    Selection selection = selection();
    if (selection.kind() == Selection.Kind.LINK) {
      Edge edge = world.edge(selection.id());
      return edge == null ? null : edge.curve().bounds();
    }
    return selection.kind() == Selection.Kind.COURSE ? null : world.box(selection.id());
  }

  private void fit(Box box, double most) {
    double room = 56;
    double wanted =
        Math.min((width - 2 * room) / box.width(), (height - 2 * room - 40) / box.height());
    zoom = Math.clamp(wanted, MIN_ZOOM, most);
    centre(box.midX(), box.midY() - 20 / zoom);
  }

  private void rebuild(Course course, boolean fresh) {
    Map<String, Integer> trouble = new TreeMap<>();
    for (Remark remark : desk.remarksProperty().get()) {
      if (remark.place().kind() == Selection.Kind.ACTIVITY
          && remark.weight() != Remark.Weight.NOTE) {
        trouble.merge(remark.place().id(), 1, Integer::sum);
      }
    }
    world = WorldBuilder.build(course, trouble);
    if (fresh) {
      fitWanted = true;
      resize(width, height);
    }
    changed();
  }

  private void changed() {
    version.set(version.get() + 1);
  }
}

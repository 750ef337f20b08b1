package studio.trellis.app.map;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.PictureStudio;
import studio.trellis.app.Pictures;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;

/**
 * A tool for the eye, no test: the map with what an author does on it, in both themes and at 200 %,
 * into the folder named by the first argument.
 */
public final class PicturesOfTheMap {
  private final Path out;
  private final Wiring wiring;
  private final Scene scene;
  private final MapActions actions;

  private PicturesOfTheMap(Path out, Wiring wiring, Scene scene) {
    this.out = out;
    this.wiring = wiring;
    this.scene = scene;
    this.actions =
        new MapActions(wiring.desk(), wiring.map(), new Latest(Runnable::run, Runnable::run));
  }

  public static void main(String[] args) throws Exception {
    PictureStudio studio = PictureStudio.open();
    Pictures.settle(200);
    new PicturesOfTheMap(Path.of(args[0]), studio.wiring(), studio.scene()).all();
    System.exit(0);
  }

  private void all() throws Exception {
    put(DemoCourse.small());
    select(Selection.activity("expensive"));
    both("map");
    Pictures.onFx(() -> wiring.map().choose(List.of("call", "finish", "six", "g2")));
    both("map-many");
    Pictures.onFx(() -> wiring.map().choose(List.of("since")));
    drag();
    both("map-drag");
    Pictures.onFx(() -> wiring.map().overlay().clear());
    pull();
    both("map-pull");
    Pictures.onFx(() -> wiring.map().overlay().clear());
    Pictures.onFx(() -> actions.tidy());
    both("map-tidy");
    Pictures.onFx(() -> actions.leaveTidy());
    select(Selection.activity("sell"));
    Pictures.onFx(() -> actions.addSuccessor());
    both("map-add");
    Pictures.onFx(() -> actions.cancel());
    select(new Selection(Selection.Kind.GROUP, "g1"));
    both("map-group");
    Pictures.onFx(() -> wiring.map().folds().toggle());
    both("map-folded");
    Pictures.onFx(() -> wiring.map().folds().toggle());
    select(new Selection(Selection.Kind.LINK, "l11"));
    both("map-link");
    select(Selection.activity("role"));
    both("map-assessment");
    select(Selection.COURSE);
    both("map-course");
    odd();
    both("map-odd");
    put(new SampleCourse().course());
    select(
        Selection.activity(
            new SampleCourse()
                .course().activities().all().stream()
                    .filter(a -> a.kind() == ActivityKind.CHOICE)
                    .findFirst()
                    .orElse(new SampleCourse().course().activities().all().getFirst())
                    .id()));
    both("sample-choice");
    put(DemoCourse.large(71, 46));
    both("map-large");
    Course empty =
        DemoCourse.large(1, 3)
            .with(
                f -> {
                  f.activities = Entities.none();
                  f.groups = Entities.none();
                  f.links = Entities.none();
                  f.start = "";
                });
    put(empty);
    both("map-empty");
  }

  private void odd() throws Exception {
    Pictures.onFx(
        () -> {
          actions.changing().rename("why", "مرحبا بالعالم وأهلا وسهلا بكم جميعا");
          actions.changing().rename("expensive", "😀😀😀 " + "Ä".repeat(200_000));
          actions.changing().rename("g1", "Überlänge ".repeat(400));
        });
    select(Selection.activity("expensive"));
  }

  private void drag() throws Exception {
    Pictures.onFx(
        () -> {
          MapViewModel map = wiring.map();
          Box card = map.world().box("since");
          Box group = map.world().box("g1");
          MoveGesture drag =
              new MoveGesture(
                  map, actions.moving(), card, map.screenX(card.midX()), map.screenY(card.midY()));
          drag.drag(map.screenX(group.x() + 136), map.screenY(group.bottom() - 22), false);
        });
  }

  private void pull() throws Exception {
    Pictures.onFx(
        () -> {
          MapViewModel map = wiring.map();
          Box role = map.world().box("role");
          PullGesture.from(map, actions.linking(), "since", (from, x, y) -> {})
              .drag(map.screenX(role.midX()), map.screenY(role.midY()), false);
        });
  }

  private void put(Course course) throws Exception {
    Pictures.onFx(
        () -> {
          wiring.desk().put(DemoCourse.open(course, new SampleCourse()));
          wiring.desk().pageProperty().set(Pages.MAP);
        });
    Pictures.settle(600);
  }

  private void select(Selection selection) throws Exception {
    Pictures.onFx(() -> wiring.desk().selectionProperty().set(selection));
    Pictures.settle(60);
  }

  private void both(String name) throws Exception {
    shot(name + ".png", ThemeChoice.LIGHT, 1);
    shot(name + "-dark.png", ThemeChoice.DARK, 1);
    shot(name + "-200.png", ThemeChoice.LIGHT, 2);
  }

  private void shot(String file, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(120);
    Pictures.onFx(() -> Pictures.write(scene, scale, out.resolve(file)));
  }
}

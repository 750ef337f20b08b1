package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.items.WritingCourse;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.app.map.layout.Placing;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;

/**
 * What was looked at and left is let go of: fifty times a course comes to the desk and every page
 * of it is visited.
 */
class PagesLeakTest extends FxRobot {
  private static final int TIMES = 50;
  private static final int TRIES = 30;
  private static final List<String> PAGES =
      List.of(
          Pages.MAP,
          Pages.OUTLINE,
          Pages.SKILLS,
          Pages.ACTIVITY,
          Pages.RULES,
          Pages.WALK,
          Pages.PERSONAS,
          Pages.HISTORY,
          Pages.CHECKS,
          Pages.PUBLISH,
          Pages.SEARCH,
          Pages.SETTINGS,
          Pages.LIBRARY);

  private final List<WeakReference<CourseSession>> sessions = new ArrayList<>();
  private final List<WeakReference<Course>> courses = new ArrayList<>();
  private final List<Born> nodes = new ArrayList<>();

  /** A node, and the visit that made it. */
  private record Born(WeakReference<Node> node, int visit) {}

  @TempDir Path home;
  private Workspace workspace;
  private Course written;
  private CourseShelf shelf;
  private Wiring wiring;
  private Scene scene;

  @BeforeEach
  void open() throws Exception {
    shelf = new CourseShelf(home, new Importers(List.of()), InstantSource.system());
    workspace = Workspace.inMemory(InstantSource.system());
    written = Placing.placed(WritingCourse.full(), () -> false);
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          wiring = new Wiring(home, shelf);
          scene = wiring.scene(990, 900);
          stage.setScene(scene);
          stage.show();
        });
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
    wiring.close();
    shelf.close();
    workspace.close();
  }

  @Test
  void coursesAndWhatWasMadeOfThemAreLetGoOf() throws Exception {
    for (int i = 0; i < TIMES; i++) {
      visitAll();
    }
    int before = sessions.size();
    visitAll();

    assertEquals("", kept(before, TIMES, TRIES), "what " + TIMES + " visits left behind");
    assertTrue(nodes.size() > TIMES, nodes.size() + " nodes were rebuilt");
  }

  @Test
  void aLeakThatIsPlantedIsFound() throws Exception {
    List<Object> leak = new ArrayList<>();
    int few = 6;
    for (int i = 0; i < few; i++) {
      int known = nodes.size();
      visitAll();
      leak.add(wiring.desk().open().orElseThrow().session());
      nodes.subList(known, nodes.size()).stream()
          .map(born -> born.node().get())
          .filter(Objects::nonNull)
          .filter(node -> node.getScene() == null)
          .forEach(leak::add);
    }
    int before = sessions.size();
    visitAll();

    String found = kept(before, few, 3);
    assertTrue(found.contains(few + " sessions"), found);
    assertTrue(found.contains(" visits"), found);
    assertTrue(leak.size() > 2 * few, leak.size() + " things were held");
  }

  /** Another course comes, is looked at on every page, and an item of it is opened. */
  private void visitAll() throws Exception {
    Course other = written.with(f -> f.title = "Visit " + sessions.size());
    workspace.put(other, asset -> new byte[0]);
    Pictures.onFx(
        () -> {
          CourseSession session = CourseSession.open(workspace, other.id(), InstantSource.system());
          sessions.add(new WeakReference<>(session));
          courses.add(new WeakReference<>(session.course()));
          wiring.desk().put(new OpenCourse(session));
        });
    for (String page : PAGES) {
      Pictures.onFx(
          () -> {
            wiring.desk().pageProperty().set(page);
            if (page.equals(Pages.ACTIVITY)) {
              String item = written.items().iterator().next().id();
              wiring.desk().selectionProperty().set(new Selection(Selection.Kind.ITEM, item));
            } else if (page.equals(Pages.RULES)) {
              wiring.rules().begin();
            }
          });
      Pictures.onFx(this::remember);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Everything in the window that was not there before. */
  private void remember() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    collect(scene.getRoot());
  }

  private void collect(Node node) {
    if (node.getProperties().put(PagesLeakTest.class, true) == null) {
      nodes.add(new Born(new WeakReference<>(node), sessions.size()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  /** The sessions, courses and nodes that cannot be collected though they were left; in words. */
  private String kept(int before, int times, int tries) throws Exception {
    String found = "";
    for (int i = 0; i < tries; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      System.gc();
      found = alive(before, times);
      if (found.isEmpty()) {
        return found;
      }
      Thread.sleep(100);
    }
    return found;
  }

  private String alive(int before, int times) {
    List<String> lines = new ArrayList<>();
    long open = sessions.subList(0, before).stream().filter(each -> each.get() != null).count();
    long held = courses.subList(0, before).stream().filter(each -> each.get() != null).count();
    if (open > 0) {
      lines.add(open + " sessions");
    }
    if (held > 0) {
      lines.add(held + " courses");
    }
    // A page and its parts are made once and stay; what stays of most visits is never let go of.
    Map<String, Set<Integer>> left = new TreeMap<>();
    for (Born each : nodes) {
      Node node = each.node().get();
      if (node != null) {
        String what = node.getClass().getName() + " " + node.getStyleClass();
        left.computeIfAbsent(what, key -> new HashSet<>()).add(each.visit());
      }
    }
    left.forEach(
        (what, visits) -> {
          if (visits.size() > times / 2) {
            lines.add(what + " of " + visits.size() + " visits");
          }
        });
    return String.join("\n", lines);
  }
}

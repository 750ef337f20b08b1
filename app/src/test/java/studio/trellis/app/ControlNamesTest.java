package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.items.WritingCourse;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.MapView;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;

/**
 * Who hears the studio instead of seeing it is told of every control what it is and what it is
 * called: all that takes the focus, on every page.
 */
class ControlNamesTest extends InTheStudio {
  private static final Set<AccessibleRole> NO_ROLE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private final Map<String, String> unnamed = new TreeMap<>();
  private final Set<String> places = new HashSet<>();
  private final IdentityHashMap<Node, Boolean> met = new IdentityHashMap<>();

  @Test
  void whatIsThereBeforeACourseIs() {
    see(Pages.LIBRARY);
    see(Pages.SETTINGS);
    see(Pages.SEARCH);
    allNamed(15);
  }

  @Test
  void everyPageOfTheSample() throws Exception {
    Course course = put(new SampleCourse().course());
    for (String page :
        List.of(
            Pages.LIBRARY,
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
            Pages.SETTINGS)) {
      see(page);
    }
    interact(() -> wiring.search().textProperty().set("call"));
    see(Pages.SEARCH);
    for (Selection selection : kinds(course)) {
      interact(() -> wiring.desk().selectionProperty().set(selection));
      see(Pages.MAP);
      see(Pages.OUTLINE);
      see(Pages.SKILLS);
    }
    allNamed(300);
  }

  @Test
  void whatOpensOverAPageAndInsideOne() throws Exception {
    put(new SampleCourse().course());
    see(Pages.SKILLS);
    for (Node tab : all(node -> node.getStyleClass().contains("tab-button"))) {
      interact(((ButtonBase) tab)::fire);
      look("a tab of " + Pages.SKILLS);
    }
    see(Pages.RULES);
    for (String tab : List.of("mastery", "practice", "choice", "completion", "scaffolding")) {
      fireAll("#policies-" + tab);
    }
    interact(() -> wiring.rules().begin());
    look("a new rule");
    String rule = wiring.desk().open().orElseThrow().course().rules().iterator().next().id();
    interact(() -> wiring.rules().select(rule));
    look("the builder");
    List<String> pills =
        all(node -> node.getId() != null && node.getId().startsWith("pill-")).stream()
            .map(Node::getId)
            .toList();
    assertTrue(pills.size() > 2, "the rule has pills to open");
    pills.forEach(id -> fireAll("#" + id));
    see(Pages.MAP);
    press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    look("the palette");
    type(KeyCode.ESCAPE);
    press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    look("going to a part");
    type(KeyCode.ESCAPE);
    interact(() -> wiring.walk().step());
    see(Pages.WALK);
    allNamed(80);
  }

  @Test
  void itemsOfEveryTypeAndActivitiesOfEveryKind() {
    Course course = put(WritingCourse.full());
    Set<Class<? extends Answer>> types = new HashSet<>();
    see(Pages.ACTIVITY);
    for (Item item : course.items()) {
      if (types.add(item.answer().getClass())) {
        select(new Selection(Selection.Kind.ITEM, item.id()));
        look("an item with " + item.answer().getClass().getSimpleName());
        for (Node fold : all(node -> node.getStyleClass().contains("fold-head"))) {
          interact(((ButtonBase) fold)::fire);
        }
        look("the folds of " + item.answer().getClass().getSimpleName());
      }
    }
    assertEquals(Answer.class.getPermittedSubclasses().length, types.size());
    for (Activity activity : course.activities()) {
      select(Selection.activity(activity.id()));
      look("an activity, " + activity.kind());
    }
    fireAll("#preview-toggle");
    fireAll("#paste-table");
    allNamed(300);
  }

  @Test
  void whatIsAskedInATextOnTheMapAndBeforeACourseComes() throws Exception {
    Course course = put(new SampleCourse().course());
    see(Pages.MAP);
    String activity = course.activities().all().getFirst().id();
    interact(() -> wiring.map().show(activity));
    MapView map = lookup("#map").query();
    interact(map::requestFocus);
    type(KeyCode.L);
    look("whereto a link leads");
    assertTrue(lookup("#picker-field").tryQuery().isPresent(), "the picker is open");
    type(KeyCode.ESCAPE);
    // The menu has to find room on a small screen.
    interact(() -> wiring.map().pan(-200, -350));
    interact(map::takeFocus);
    press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    look("the menu of a card");
    int menus =
        onFx(
            () -> (int) Window.getWindows().stream().filter(PopupWindow.class::isInstance).count());
    assertTrue(menus > 0, "the menu is open");
    type(KeyCode.ESCAPE);
    sheets(course);
    arrival(course);
    allNamed(80);
  }

  /** What the tools of a text ask. */
  private void sheets(Course course) {
    select(Selection.activity(course.activities().all().getFirst().id()));
    see(Pages.ACTIVITY);
    Node editor = all(node -> node.getStyleClass().contains("rich-editor")).getFirst();
    interact(editor::requestFocus);
    settle();
    int asked = 0;
    for (Node tool : all(ControlNamesTest::tool)) {
      if (tool.getScene() != null && tool instanceof Button button) {
        interact(button::fire);
        look("what a text asks for " + button.getAccessibleText());
        asked += all(node -> node.getStyleClass().contains("rich-sheet")).size();
        type(KeyCode.ESCAPE);
      }
    }
    assertTrue(asked > 2, asked + " sheets were open");
  }

  private static boolean tool(Node node) {
    return node.getStyleClass().contains("rich-tool");
  }

  /** What is asked when a course comes that is here already. */
  private void arrival(Course course) throws Exception {
    Path first = home.resolve("a.trellis");
    CourseFile.write(first, course, new SampleCourse());
    interact(() -> wiring.library().bring(first));
    await(() -> onFx(() -> !wiring.library().books().isEmpty()));
    Course other = course.with(f -> f.title = "Newer");
    Path second = home.resolve("b.trellis");
    CourseFile.write(second, other, new SampleCourse());
    interact(() -> wiring.library().bring(second));
    await(() -> lookup("#arrival").tryQuery().isPresent());
    look("a course that is here already");
    fireAll("#arrival-differences");
  }

  private Course put(Course course) {
    interact(() -> wiring.desk().put(DemoCourse.open(course, new SampleCourse())));
    settle();
    return wiring.desk().open().orElseThrow().course();
  }

  private void select(Selection selection) {
    interact(() -> wiring.desk().selectionProperty().set(selection));
    settle();
  }

  private static List<Selection> kinds(Course course) {
    List<Selection> all = new ArrayList<>();
    Set<Object> met = new HashSet<>();
    for (Activity activity : course.activities()) {
      if (met.add(activity.kind())) {
        all.add(Selection.activity(activity.id()));
      }
    }
    for (Link link : course.links()) {
      boolean kind = met.add(link.kind());
      boolean condition = met.add(link.condition() == null);
      if (kind || condition) {
        all.add(new Selection(Selection.Kind.LINK, link.id()));
      }
    }
    all.add(new Selection(Selection.Kind.GROUP, course.groups().iterator().next().id()));
    all.add(new Selection(Selection.Kind.SKILL, course.skills().iterator().next().id()));
    all.add(Selection.COURSE);
    return all;
  }

  private void see(String id) {
    interact(() -> wiring.desk().pageProperty().set(id));
    look(id);
  }

  private void fireAll(String query) {
    for (Node node : all(each -> query.equals("#" + each.getId()))) {
      if (node instanceof ButtonBase button) {
        interact(button::fire);
        look(query);
      }
    }
  }

  private List<Node> all(java.util.function.Predicate<Node> which) {
    return onFx(
        () -> {
          List<Node> all = new ArrayList<>();
          Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), all));
          return all.stream().filter(which).toList();
        });
  }

  /** Collects what takes the focus in all windows and popups, as they are now. */
  private void look(String place) {
    settle();
    interact(
        () -> {
          for (Window window : List.copyOf(Window.getWindows())) {
            Parent root = window.getScene().getRoot();
            root.applyCss();
            root.layout();
            List<Node> all = new ArrayList<>();
            collect(root, all);
            all.stream().filter(ControlNamesTest::used).forEach(node -> judge(place, node, all));
          }
        });
  }

  /** What takes the focus, and the lists that a field beside them moves in. */
  private static boolean used(Node node) {
    return node.isFocusTraversable()
        || (node instanceof ListView<?> && !(node.getParent() instanceof ComboBoxBase<?>));
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  private void judge(String place, Node node, List<Node> beside) {
    if (met.put(node, true) == null) {
      places.add(place);
    }
    AccessibleRole role = node.getAccessibleRole();
    String name = name(node, beside);
    if (NO_ROLE.contains(role) || name.isBlank()) {
      String what =
          node.getClass().getSimpleName()
              + (node.getId() == null ? "" : "#" + node.getId())
              + " "
              + node.getStyleClass()
              + " in "
              + node.getParent().getStyleClass();
      unnamed.putIfAbsent(what, role + " “" + name + "” on " + place);
    }
  }

  private static String name(Node node, List<Node> beside) {
    String spoken = node.getAccessibleText();
    if (spoken != null && !spoken.isBlank()) {
      return spoken;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    if (node instanceof TabPane tabs) {
      return String.join(" ", tabs.getTabs().stream().map(Tab::getText).toList());
    }
    for (Node other : beside) {
      if (other instanceof Label label && node.equals(label.getLabelFor())) {
        return label.getText();
      }
    }
    // A pane that scrolls is called like what it holds.
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      return name(scroll.getContent(), beside);
    }
    return "";
  }

  private void allNamed(int least) {
    assertTrue(met.size() >= least, met.size() + " controls were met at " + places);
    List<String> lines = new ArrayList<>();
    unnamed.forEach((what, why) -> lines.add(what + ": " + why));
    assertEquals("", String.join("\n", lines));
  }
}

package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.rich.RichEditor;
import studio.trellis.app.items.WritingCourse;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.map.MapView;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.everything.EveryCourse;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/**
 * Who hears the studio instead of seeing it is told of every control what it is and what it is
 * called: all that takes the focus, on every page.
 */
class ControlNamesTest extends InTheStudio {
  private static final int TESTS = 6;
  private static final Popups POPUPS = new Popups();
  private static final Set<String> DONE = new TreeSet<>();

  private final Heard heard = new Heard();

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
      Predicate<Node> adds = node -> node.getId() != null && node.getId().startsWith("start-add-");
      all(adds).stream().limit(1).forEach(add -> interact(((ButtonBase) add)::fire));
      look("a start of " + Pages.SKILLS);
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
        all(node -> node.getStyleClass().contains("add-step"))
            .forEach(add -> interact(((ButtonBase) add)::fire));
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
    TextInputControl pasted = lookup("#pasted-text").query();
    interact(() -> pasted.setText("question\toptions\tright\nLargest?\t1|2|3\tC\n"));
    look("a table that was pasted");
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
    List<Selection> selections = kinds(course);
    selections.removeIf(each -> each.kind() == Selection.Kind.SKILL);
    for (Selection selection : selections) {
      select(selection);
      menuOfTheMap(map, selection.toString());
    }
    interact(() -> wiring.map().show(activity));
    interact(map::takeFocus);
    type(KeyCode.TAB);
    look("a card that is being added");
    type(KeyCode.ESCAPE);
    interact(map::takeFocus);
    with(KeyCode.CONTROL, KeyCode.A);
    look("many parts chosen");
    menuOfTheMap(map, "many parts");
    sheets(course);
    arrival(course);
    allNamed(80);
  }

  private void menuOfTheMap(MapView map, String what) {
    interact(map::takeFocus);
    with(KeyCode.SHIFT, KeyCode.F10);
    boolean open = onFx(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
    assertTrue(open, "the menu is open for " + what);
    look("the menu of " + what);
    interact(Popups::close);
  }

  @Test
  void everyConditionAndActionOfARule() {
    Course course = put(everyRule(EveryCourse.course()));
    see(Pages.RULES);
    Set<String> kinds = new HashSet<>();
    for (Rule rule : course.rules()) {
      interact(() -> wiring.rules().select(rule.id()));
      look("the rule " + rule.id());
      for (Node pill : all(ControlNamesTest::pill)) {
        if (kinds.add(pill.getAccessibleText())) {
          // Pills are made anew when one was opened.
          String id = pill.getId();
          interact(
              () ->
                  Heard.everything().stream()
                      .filter(node -> id.equals(node.getId()))
                      .forEach(node -> ((ButtonBase) node).fire()));
          interact(() -> menus().forEach(menu -> heard.listen("the menu of a pill", menu)));
          type(KeyCode.ESCAPE);
        }
      }
    }
    allNamed(200);
  }

  /** The course with few conditions a rule: whatever is opened there is made anew each time. */
  private static Course everyRule(Course course) {
    Rule first = course.rules().iterator().next();
    Condition.Any lists = (Condition.Any) first.condition();
    List<Condition> leaves = ((Condition.All) lists.parts().getFirst()).parts();
    List<Rule> rules = new ArrayList<>(course.rules().all());
    rules.set(0, first.with(f -> f.condition = leaves.getFirst()));
    for (int i = 0; i < leaves.size(); i += 10) {
      List<Condition> few = leaves.subList(i, Math.min(leaves.size(), i + 10));
      rules.add(rule(first, "few" + i, new Condition.All(few)));
    }
    List<Condition> two = leaves.subList(0, 2);
    Condition inside = new Condition.Not(new Condition.Any(two));
    rules.add(
        rule(
            first,
            "lists",
            new Condition.Any(
                List.of(new Condition.AtLeast(1, two), new Condition.None(two), inside))));
    return course.with(f -> f.rules = Entities.of(rules));
  }

  private static Rule rule(Rule first, String id, Condition condition) {
    return new Rule(id, true, "", first.when(), condition, first.actions(), "", 0, false, Map.of());
  }

  private static List<Parent> menus() {
    return Heard.everything().stream()
        .filter(node -> node instanceof Parent && node.getStyleClass().contains("menu-card"))
        .map(Parent.class::cast)
        .toList();
  }

  private static boolean pill(Node node) {
    return node.getId() != null && node.getId().startsWith("pill-");
  }

  /** What the tools of a text ask. */
  private void sheets(Course course) {
    select(Selection.activity(course.activities().all().getFirst().id()));
    see(Pages.ACTIVITY);
    RichEditor editor = (RichEditor) all(RichEditor.class::isInstance).getFirst();
    interact(editor::requestFocus);
    await(() -> onFx(() -> editor.editingProperty().get()));
    look("a text that is written");
    MenuButton more =
        (MenuButton) all(node -> Text.of("rich.more").equals(node.getAccessibleText())).getFirst();
    interact(more.getItems().getFirst()::fire);
    look("a recording");
    type(KeyCode.ESCAPE);
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

  private List<Node> all(Predicate<Node> which) {
    return onFx(() -> Heard.everything().stream().filter(which).toList());
  }

  /** Listens to all that is there now, and to what of it pops up and was not heard before. */
  private void look(String place) {
    settle();
    hear(place);
    for (Node node : onFx(POPUPS::closed)) {
      if (onFx(node::getScene) != null) {
        interact(() -> POPUPS.open(node));
        hear("what pops up on " + place);
        interact(Popups::close);
      }
    }
  }

  private void hear(String place) {
    interact(
        () -> {
          heard.listen(place);
          POPUPS.look();
        });
  }

  private void allNamed(int least) {
    assertTrue(heard.met() >= least, heard.met() + " controls were met at " + heard.places());
    assertEquals("", heard.unnamed());
    DONE.add(heard.places().toString());
  }

  /** Whoever makes a menu, a box or a sheet brings it here. */
  @AfterAll
  static void nothingThatPopsUpIsMissing() {
    if (DONE.size() == TESTS) {
      assertEquals(Set.of(), POPUPS.missed());
    }
  }
}

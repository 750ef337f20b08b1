package studio.trellis.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import studio.trellis.app.items.ItemsViewModel;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Positions;

/** What is done to a course in the window; by the mouse or by keys is said below. */
abstract class CourseVerbs extends InTheStudio {
  /** Uses a control: a button is pressed, a menu opened, a field entered. */
  abstract void use(Node control) throws Exception;

  /** Puts the focus on the control of this id. */
  abstract void enter(String id) throws Exception;

  /** Chooses a line of the menu that is open, by the id of the line. */
  abstract void pick(String id) throws Exception;

  /** Chooses from the list of the control that has the focus. */
  abstract void choose(ComboBox<ActivityKind> box, ActivityKind kind) throws Exception;

  /** Chooses what is called so from the choices of a rule. */
  abstract void choose(String search, String choice) throws Exception;

  /** Opens what is chosen on the map, to write in it. */
  abstract void openForWriting() throws Exception;

  /** Uses the control that has this id or style, or says this. */
  final void use(String query) throws Exception {
    use(there(query));
  }

  /** Types into the field of this id in place of what is there. */
  final void replace(String id, String text) throws Exception {
    enter(id);
    with(KeyCode.CONTROL, KeyCode.A);
    write(text).type(KeyCode.ENTER);
  }

  /** Types into the field that is called so. */
  final void in(String name, String text) throws Exception {
    Node field = node(name);
    use(field);
    write(text, field);
  }

  /** The course as written, without the places that publishing gives its parts. */
  @Override
  protected Course course() {
    Course now = wiring.desk().open().orElseThrow().course();
    return now.with(f -> f.positions = Positions.NONE);
  }

  final String id(String title) {
    return course().activities().all().stream()
        .filter(activity -> activity.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + title + " in " + titles()))
        .id();
  }

  final List<String> titles() {
    return course().activities().all().stream().map(Activity::title).toList();
  }

  /** Goes to a page by the palette. */
  final void go(String page, String title) throws Exception {
    find(title);
    await(() -> wiring.desk().pageProperty().get().equals(page));
  }

  /** Opens the page of an activity, found by its title, and writes there. */
  final void write(String title, Writing writing) throws Exception {
    find(title);
    await(() -> wiring.desk().selectionProperty().get().id().equals(id(title)));
    openForWriting();
    await(
        () ->
            lookup("#activity-title")
                .tryQueryAs(TextField.class)
                .filter(field -> field.getText().equals(title))
                .isPresent());
    writing.run();
    // Whoever is in a text has that text's keys: leave it.
    use(lookup("#activity-title").query());
  }

  final void paste(String table) throws Exception {
    use("#paste-table");
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(table);
          Clipboard.getSystemClipboard().setContent(content);
        });
    enter("#pasted-text");
    with(KeyCode.CONTROL, KeyCode.A);
    with(KeyCode.CONTROL, KeyCode.V);
    use("#add-pasted");
  }

  final void parts(String... titles) throws Exception {
    for (String title : titles) {
      use(".add-part");
      write(title).type(KeyCode.ENTER);
    }
  }

  /** What is done on a page. */
  interface Writing {
    void run() throws Exception;
  }

  final void add(String activity, String type, String prompt) throws Exception {
    use("#add-item");
    pick("#add-" + type);
    write(prompt, node("Question"));
    await(() -> ItemsViewModel.of(course(), activity).getLast().prompt().equals(prompt));
  }
}

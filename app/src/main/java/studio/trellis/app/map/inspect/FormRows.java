package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.Picker;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;

/** What forms are built of, and what is asked in several of them. */
final class FormRows {
  private FormRows() {}

  /** A name and a control beside it. */
  static HBox row(String key, Node control) {
    Label name = Ui.label(Text.of(key), "ink-2");
    name.setMinWidth(Label.USE_PREF_SIZE);
    name.setLabelFor(control);
    HBox row = Ui.row(12, name, Ui.spring(), control);
    row.setMinHeight(32);
    return row;
  }

  /** A titled part. */
  static VBox part(String key, Node... nodes) {
    VBox part = Ui.column(6, Ui.section(Text.of(key)));
    part.getChildren().addAll(nodes);
    return part;
  }

  /** A wide field for a title. */
  static EditField title(String key, Consumer<String> committed) {
    EditField field = new EditField(Text.of(key), committed);
    field.getStyleClass().add("title-edit");
    field.setId("inspect-title");
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /** A box to tick. */
  static CheckBox tick(String key, Consumer<Boolean> committed) {
    CheckBox box = new CheckBox(Text.of(key));
    box.setOnAction(event -> committed.accept(box.isSelected()));
    return box;
  }

  /** A choice among a few words of a constant. */
  static <E extends Enum<E>> MenuButton words(
      String prefix, E[] values, String name, Consumer<E> chosen) {
    MenuButton button = new MenuButton();
    button.getStyleClass().add("field-menu");
    button.setAccessibleText(name);
    for (E value : values) {
      MenuItem item = new MenuItem(Text.of(prefix + Text.word(value)));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> chosen.accept(value));
      button.getItems().add(item);
    }
    return button;
  }

  /** All activities, and groups where they are wanted, to choose from. */
  static List<Picker.Choice> places(Course course, boolean groups) {
    List<Picker.Choice> out = new ArrayList<>();
    for (Activity activity : course.activities()) {
      out.add(
          new Picker.Choice(
              activity.id(), activity.title(), Text.of("kind." + Text.word(activity.kind()))));
    }
    if (groups) {
      out.addAll(groups(course));
    }
    return out;
  }

  /** All groups to choose from. */
  static List<Picker.Choice> groups(Course course) {
    List<Picker.Choice> out = new ArrayList<>();
    for (Group group : course.groups()) {
      out.add(new Picker.Choice(group.id(), group.title(), Text.of("inspect.group")));
    }
    return out;
  }

  /** What an activity or group is called; nothing for one that is not there. */
  static String title(Course course, String id) {
    Activity activity = course.activities().find(id);
    Group group = course.groups().find(id);
    return activity != null ? activity.title() : group == null ? "" : group.title();
  }
}

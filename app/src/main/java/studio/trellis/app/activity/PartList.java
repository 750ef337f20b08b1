package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;

/** A list of activities and groups that an activity names: taken out one by one, found by title. */
final class PartList extends VBox {
  private final Consumer<List<String>> committed;
  private final Function<Course, List<PartPicker.Choice>> choices;
  private final VBox rows = new VBox(2);
  private final PartPicker picker;
  private final Button add;
  private List<String> shown = List.of();
  private List<String> titles = List.of();
  private boolean picking;

  /**
   * An empty list.
   *
   * @param adds what the button says
   * @param choices what can be added to the list of a course
   */
  PartList(
      String adds,
      Function<Course, List<PartPicker.Choice>> choices,
      Consumer<List<String>> committed) {
    super(6);
    this.choices = choices;
    this.committed = committed;
    picker = new PartPicker(Text.of("activity.find"), this::picked);
    add = Buttons.plain(adds, () -> pick(true));
    add.setGraphic(Ui.icon(Feather.PLUS));
    add.getStyleClass().add("add-part");
    getChildren().addAll(rows, add, picker);
    pick(false);
  }

  private void pick(boolean now) {
    picking = now;
    picker.setVisible(now);
    picker.setManaged(now);
    add.setVisible(!now);
    add.setManaged(!now);
    if (now) {
      picker.enter();
    }
  }

  private void picked(String id) {
    pick(false);
    List<String> ids = new ArrayList<>(shown);
    ids.add(id);
    committed.accept(ids);
    add.requestFocus();
  }

  void show(Course course, List<String> ids) {
    List<String> names = ids.stream().map(id -> Parts.title(course, id)).toList();
    if (!ids.equals(shown) || !names.equals(titles)) {
      shown = List.copyOf(ids);
      titles = names;
      rows.getChildren().clear();
      for (int i = 0; i < ids.size(); i++) {
        rows.getChildren().add(row(i));
      }
    }
    if (picking) {
      picker.offer(choices.apply(course));
    } else {
      add.setOnAction(
          event -> {
            picker.offer(choices.apply(course));
            pick(true);
          });
    }
  }

  private HBox row(int index) {
    String title = titles.get(index);
    Button out =
        Buttons.icon(
            Feather.X,
            Text.of("activity.part.remove", title),
            () -> {
              List<String> ids = new ArrayList<>(shown);
              ids.remove(index);
              committed.accept(ids);
            });
    var name = Ui.wrapped(title);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = Ui.row(8, Ui.label("•", "ink-3"), name, out);
    row.getStyleClass().add("part-row");
    return row;
  }
}

package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.Picker;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;

/** The fields of a group. */
final class GroupForm implements Form {
  private static final String NONE = "\u0000";

  private final Desk desk;
  private final String id;
  private final Changing changing;
  private final EditField title;
  private final MenuButton sequence;
  private final Label meaning = Ui.wrapped("", "ink-2");
  private final Button parent = Buttons.link("", () -> {});
  private final VBox box;

  GroupForm(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
    changing = new Changing(desk);
    title = FormRows.title("field.title", typed -> rename(typed));
    sequence =
        FormRows.words(
            "field.sequence.",
            Sequence.values(),
            Text.of("inspect.order"),
            chosen -> changing.sequence(id, chosen));
    parent.getStyleClass().add("field-button");
    parent.setOnAction(event -> offer());
    box =
        Ui.column(
            16,
            Ui.column(4, Ui.label(Text.of("inspect.group"), "kicker", "ink-accent"), title),
            FormRows.part("inspect.order", sequence, meaning),
            FormRows.row("field.group", parent));
  }

  private void rename(String typed) {
    if (!changing.rename(id, typed)) {
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  private void offer() {
    List<Picker.Choice> choices = new ArrayList<>();
    choices.add(new Picker.Choice(NONE, Text.of("field.no-group"), ""));
    choices.addAll(FormRows.groups(desk.open().orElseThrow().course()));
    choices.removeIf(one -> one.id().equals(id));
    Chips.offer(
        parent,
        Text.of("field.group-prompt"),
        choices,
        chosen -> changing.regroup(List.of(id), chosen.id().equals(NONE) ? "" : chosen.id()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Course course) {
    Group group = course.groups().find(id);
    if (group != null) {
      title.show(group.title());
      sequence.setText(Text.of("field.sequence." + Text.word(group.sequence())));
      meaning.setText(Text.of("sequence." + Text.word(group.sequence())));
      String in = FormRows.title(course, group.parent());
      parent.setText(in.isEmpty() ? Text.of("field.no-group") : in);
      parent.setAccessibleText(Text.of("field.group-is", parent.getText()));
    }
  }
}

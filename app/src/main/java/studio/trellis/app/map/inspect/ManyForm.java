package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.KindMenu;
import studio.trellis.app.map.Picker;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;

/** What can be done to several activities at once. */
final class ManyForm implements Form {
  private final Desk desk;
  private final Supplier<List<String>> chosen;
  private final Changing changing;
  private final Label title = Ui.wrapped("", "inspect-title");
  private final Button skill = Buttons.plain(Text.of("field.skill-add"), () -> {});
  private final VBox box;

  ManyForm(Desk desk, Supplier<List<String>> chosen) {
    this.desk = desk;
    this.chosen = chosen;
    changing = new Changing(desk);
    MenuButton kind = new MenuButton(Text.of("map.do.kind"));
    kind.getStyleClass().add("field-menu");
    kind.getItems().setAll(KindMenu.items(now -> changing.kind(chosen.get(), now)));
    skill.setOnAction(event -> offer());
    box =
        Ui.column(
            16,
            Ui.column(4, Ui.label(Text.of("inspect.many"), "kicker", "ink-accent"), title),
            Ui.row(8, kind, skill),
            Ui.row(
                8,
                Buttons.plain(
                    Text.of("map.required.on"), () -> changing.required(chosen.get(), true)),
                Buttons.plain(
                    Text.of("map.do.not-required"), () -> changing.required(chosen.get(), false))));
  }

  private void offer() {
    List<Picker.Choice> choices = new ArrayList<>();
    for (Skill one : desk.open().orElseThrow().course().skills()) {
      choices.add(new Picker.Choice(one.id(), one.title(), ""));
    }
    Chips.offer(
        skill,
        Text.of("field.skill-one"),
        choices,
        one -> changing.addSkill(chosen.get(), one.id()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Course course) {
    title.setText(Text.of("inspect.many-title", chosen.get().size()));
  }
}

package studio.trellis.app.map.inspect;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.edit.Deleting;
import studio.trellis.app.map.edit.Linking;
import studio.trellis.app.rules.ConditionEditor;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.rule.Condition;

/** The fields of a link. */
final class LinkForm implements Form {
  private final Desk desk;
  private final String id;
  private final Linking linking;
  private final Label title = Ui.wrapped("", "inspect-title");
  private final MenuButton kind;
  private final Label meaning = Ui.wrapped("", "ink-2");
  private final Button from = Buttons.link("", () -> {});
  private final Button to = Buttons.link("", () -> {});
  private final ConditionEditor when = new ConditionEditor(this::asks);
  private final Button always;
  private final VBox box;

  LinkForm(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
    linking = new Linking(desk);
    kind =
        FormRows.words(
            "link.",
            LinkKind.values(),
            Text.of("inspect.link"),
            chosen -> linking.kind(id, chosen));
    kind.setId("link-kind");
    always = Buttons.plain(Text.of("field.always"), () -> linking.always(id));
    always.setId("link-always");
    end(from, false);
    end(to, true);
    Button turn = Buttons.plain(Text.of("map.do.turn"), () -> linking.turn(id));
    Button delete =
        Buttons.plain(Text.of("field.delete-link"), () -> new Deleting(desk).deleteLink(id));
    box =
        Ui.column(
            16,
            Ui.column(4, Ui.label(Text.of("inspect.link"), "kicker", "ink-2"), title),
            FormRows.part("inspect.meaning", kind, meaning),
            Ui.column(2, FormRows.row("inspect.from", from), FormRows.row("inspect.to", to)),
            FormRows.part("inspect.when", when, always),
            Ui.row(8, turn, delete));
  }

  private void asks(Condition condition) {
    Link link = desk.open().orElseThrow().course().links().find(id);
    if (ConditionEditor.always(condition)) {
      linking.always(id);
    } else if (link != null) {
      desk.apply(
          Edit.Put.of(
              EditName.of("edit.link.condition", title.getText()),
              link.with(f -> f.condition = condition)));
    }
  }

  private void end(Button button, boolean end) {
    button.getStyleClass().add("field-button");
    button.setOnAction(
        event ->
            Chips.offer(
                button,
                Text.of(end ? "field.to-prompt" : "field.from-prompt"),
                FormRows.places(desk.open().orElseThrow().course(), true),
                chosen -> linking.reconnect(id, end, chosen.id())));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Course course) {
    Link link = course.links().find(id);
    if (link == null) {
      return;
    }
    String begins = FormRows.title(course, link.from());
    String ends = FormRows.title(course, link.to());
    title.setText(Text.of("inspect.link-title", begins, ends));
    kind.setText(Text.of("link." + Text.word(link.kind())));
    meaning.setText(Text.of("link.meaning." + Text.word(link.kind())));
    from.setText(begins);
    to.setText(ends);
    boolean conditional = link.condition() != null;
    when.show(course, link.condition());
    always.setVisible(conditional);
    always.setManaged(conditional);
  }
}

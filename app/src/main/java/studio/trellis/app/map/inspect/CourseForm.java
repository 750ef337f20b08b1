package studio.trellis.app.map.inspect;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.edit.EditName;

/** The fields of the course itself. */
final class CourseForm implements Form {
  private final Desk desk;
  private final Changing changing;
  private final EditField title;
  private final EditField language;
  private final RichField summary;
  private final Button start = Buttons.link("", () -> {});
  private final MenuButton sequence;
  private final LookForm look;
  private final VBox box;

  CourseForm(Desk desk) {
    this.desk = desk;
    changing = new Changing(desk);
    title = FormRows.title("field.course-title", this::rename);
    language = new EditField(Text.of("field.language"), this::speak);
    language.setMaxWidth(84);
    summary =
        new RichField(
            desk,
            Text.of("field.summary"),
            Text.of("field.summary-prompt"),
            true,
            html -> changing.head(EditName.of("edit.map.summary"), f -> f.summary = html));
    start.getStyleClass().add("field-button");
    start.setOnAction(
        event ->
            Chips.offer(
                start,
                Text.of("field.start-prompt"),
                FormRows.places(desk.open().orElseThrow().course(), false),
                chosen -> changing.start(chosen.id())));
    sequence =
        FormRows.words(
            "field.sequence.",
            Sequence.values(),
            Text.of("inspect.order"),
            chosen -> changing.sequence("", chosen));
    look = new LookForm(desk, changing);
    box =
        Ui.column(
            16,
            Ui.column(4, Ui.label(Text.of("inspect.course"), "kicker", "ink-accent"), title),
            FormRows.part("field.summary", summary),
            Ui.column(
                2,
                FormRows.row("inspect.start", start),
                FormRows.row("field.sequence", sequence),
                FormRows.row("field.language", language)),
            look.node());
  }

  private void rename(String typed) {
    if (!changing.rename("", typed)) {
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  private void speak(String typed) {
    String tag = typed.strip();
    if (tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      changing.head(EditName.of("edit.map.language", tag), f -> f.language = tag);
    } else {
      desk.noticeProperty().set(new Notice(Notice.Tone.BAD, Text.of("field.language-bad")));
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Course course) {
    title.show(course.title());
    language.show(course.language());
    summary.show(course.summary());
    String first = FormRows.title(course, course.start());
    start.setText(first.isEmpty() ? Text.of("field.no-start") : first);
    start.setAccessibleText(Text.of("field.start-is", start.getText()));
    look.show(course);
    sequence.setText(Text.of("field.sequence." + Text.word(course.sequence())));
  }
}

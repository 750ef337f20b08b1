package studio.trellis.app.activity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.Choices;
import studio.trellis.app.items.SkillsField;
import studio.trellis.app.items.WholeField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.ActivityKind;

/** What an activity is: kind, title, skills, tags, minutes, whether it may be skipped. */
final class HeadView extends VBox {
  private static final int MOST_MINUTES = 10_000;
  private static final int MOST_REMARKS = 3;

  private final ComboBox<ActivityKind> kind = new ComboBox<>();
  private final EditField title;
  private final SkillsField skills;
  private final TagsField tags;
  private final WholeField minutes;
  private final CheckBox required = new CheckBox(Text.of("activity.required"));
  private final VBox remarks = new VBox(6);
  private List<Remark> said = List.of();
  private boolean showing;

  HeadView(ActivityViewModel model) {
    super(10);
    Choices.fill(
        kind,
        Text.of("activity.kind"),
        List.of(ActivityKind.values()),
        value -> Text.of("kind." + Text.word(value)));
    kind.setId("activity-kind");
    kind.valueProperty()
        .subscribe(
            now -> {
              if (!showing && now != null) {
                model.kind(now);
              }
            });
    title = new EditField(Text.of("activity.title"), model::title);
    title.setPromptText(Text.of("activity.title.prompt"));
    title.setId("activity-title");
    title.getStyleClass().add("title-field");
    HBox.setHgrow(title, Priority.ALWAYS);
    skills = new SkillsField(Text.of("activity.skills.none"), model::skills);
    tags = new TagsField(model::tags);
    minutes =
        new WholeField(
            Text.of("activity.minutes"), 0, MOST_MINUTES, String::valueOf, model::minutes);
    required.setOnAction(event -> model.required(required.isSelected()));
    getChildren()
        .addAll(
            Ui.row(10, kind, title),
            line("activity.skills", skills),
            line("activity.tags", tags),
            line(
                "activity.minutes",
                minutes,
                Ui.label(Text.of("activity.minutes.unit"), "ink-2"),
                required),
            remarks);
  }

  private static HBox line(String key, Node... nodes) {
    Label label = Ui.label(Text.of(key), "ink-2", "field-label");
    HBox line = Ui.row(8, label);
    for (Node node : nodes) {
      line.getChildren().add(node);
    }
    if (nodes.length == 1) {
      HBox.setHgrow(nodes[0], Priority.ALWAYS);
    }
    return line;
  }

  void show(Shown shown) {
    showing = true;
    kind.setValue(shown.activity().kind());
    title.show(shown.activity().title());
    skills.show(shown.course(), shown.activity().skills());
    tags.show(shown.course(), shown.activity().tags());
    minutes.show(shown.activity().minutes());
    required.setSelected(shown.activity().required());
    showing = false;
    if (!said.equals(shown.remarks())) {
      said = shown.remarks();
      remarks.getChildren().clear();
      for (Remark remark : said.subList(0, Math.min(MOST_REMARKS, said.size()))) {
        boolean bad = remark.weight() == Remark.Weight.ERROR;
        remarks
            .getChildren()
            .add(
                Ui.styled(
                    Ui.column(
                        2, Ui.wrapped(remark.cause(), "strong"), Ui.wrapped(remark.fix(), "ink-2")),
                    bad ? "bad-card" : "warn-card"));
      }
    }
    remarks.setManaged(!said.isEmpty());
    remarks.setVisible(!said.isEmpty());
  }
}

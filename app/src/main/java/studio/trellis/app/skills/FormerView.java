package studio.trellis.app.skills;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Picker;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Skill;

/** From which former skills a skill takes over what learners have shown. */
final class FormerView extends VBox {
  private final FormerSkills model;
  private final FlowPane pills = new FlowPane(6, 6);
  private final VBox problems = Ui.column(4);

  FormerView(FormerSkills model) {
    super(8);
    this.model = model;
    setId("skill-former");
    Picker<FormerSkills.Former> add =
        new Picker<>(
            Text.of("skills.former.add"),
            FormerSkills.Former::title,
            model::candidates,
            model::take);
    add.field().setId("skill-add-former");
    add.setMaxWidth(300);
    getChildren()
        .addAll(
            Ui.section(Text.of("skills.former")),
            Ui.wrapped(Text.of("skills.former.about"), "ink-2", "small"),
            pills,
            problems,
            add);
  }

  /** Shows those of a skill. */
  void show(Skill skill) {
    pills.getChildren().clear();
    problems.getChildren().clear();
    for (FormerSkills.Former former : model.of(skill)) {
      Button leave =
          Buttons.icon(
              Feather.X, Text.of("skills.former.leave", former.title()), () -> model.leave(former));
      leave.getStyleClass().add("pill-x");
      pills
          .getChildren()
          .add(Ui.styled(Ui.row(2, Ui.label(former.title()), leave), "pill", "pill-box"));
      if (!former.problem().isEmpty()) {
        problems
            .getChildren()
            .add(Ui.wrapped(former.title() + ": " + former.problem(), "field-problem"));
      }
    }
    if (pills.getChildren().isEmpty()) {
      pills.getChildren().add(Ui.label(Text.of("skills.former.none"), "ink-3"));
    }
  }
}

package studio.trellis.app.activity;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.rule.Scaffold;

/** One level of help: held or not, what it says, and what the items give by themselves. */
final class LevelCard extends VBox {
  private final Scaffold level;
  private final RichField text;
  private final Label gives = Ui.wrapped("", "ink-3", "small");
  private final Button add;
  private final Button above;
  private final Button look;
  private final Button remove;
  private final VBox held;

  /**
   * A level.
   *
   * @param look shows it as learners see it
   */
  LevelCard(ActivityViewModel model, Scaffold level, Runnable look) {
    super(8);
    this.level = level;
    String name = Text.of("help." + Text.word(level));
    getStyleClass().add("level-card");
    setId("level-" + Text.word(level));
    text =
        new RichField(
            model.desk(),
            Text.of("activity.level.name", name),
            Text.of("activity.level.prompt"),
            true,
            html -> model.level(level, html));
    add = Buttons.plain(Text.of("activity.level.add"), () -> model.addLevel(level));
    add.setAccessibleText(Text.of("activity.level.add-name", name));
    add.setGraphic(Ui.icon(Feather.PLUS));
    above = Buttons.link(Text.of("activity.level.above"), () -> model.startFromAbove(level));
    above.setAccessibleText(Text.of("activity.level.above-name", name));
    this.look = Buttons.icon(Feather.EYE, Text.of("activity.level.look", name), look);
    remove =
        Buttons.icon(
            Feather.X, Text.of("activity.level.remove", name), () -> model.removeLevel(level));
    HBox head =
        Ui.row(
            4,
            Ui.styled(new Region(), "level-pip"),
            Ui.wrapped(name, "strong"),
            Ui.spring(),
            this.look,
            remove);
    held = Ui.column(6, text, above);
    getChildren().addAll(head, held, gives, add);
  }

  void show(Shown shown) {
    LevelContent mine =
        shown.activity().levels().stream()
            .filter(content -> content.level() == level)
            .findFirst()
            .orElse(null);
    boolean has = mine != null;
    getStyleClass().removeAll("level-held", "level-free");
    getStyleClass().add(has ? "level-held" : "level-free");
    visible(held, has);
    visible(look, has);
    visible(remove, has);
    visible(add, !has);
    text.show(mine == null ? "" : mine.html());
    visible(
        above,
        mine != null
            && mine.html().isBlank()
            && ActivityViewModel.above(shown.activity(), level).isPresent());
    gives.setText(LevelWords.of(level, shown.items()));
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}

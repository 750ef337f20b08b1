package studio.trellis.app.items;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/**
 * What an answer tells: about which skills, how hard it is, what guessing gives, how sure one was.
 */
final class EvidenceView extends VBox {
  private static final int MOST_GUESS = 90;

  private final SkillsField skills;
  private final ComboBox<Difficulty> words = new ComboBox<>();
  private final EditField number;
  private final FaultLine fault = new FaultLine();
  private final WholeField guess;
  private final CheckBox confidence = new CheckBox(Text.of("items.confidence"));
  private boolean showing;

  EvidenceView(ItemViewModel model) {
    super(8);
    skills = new SkillsField(Text.of("items.skills.inherited"), model::skills);
    number = new EditField(Text.of("items.difficulty.number"), typed -> numbered(model, typed));
    number.setPrefColumnCount(4);
    Choices.fill(
        words, Text.of("items.difficulty"), List.of(Difficulty.values()), Difficulty::words);
    words
        .valueProperty()
        .subscribe(
            now -> {
              if (!showing && now != null) {
                model.difficulty(now.value());
              }
            });
    guess =
        new WholeField(
            Text.of("items.guess"),
            0,
            MOST_GUESS,
            percent -> percent == 0 ? "" : String.valueOf(percent),
            percent -> model.guess(percent * 10));
    guess.prompt(Text.of("items.guess.by-type"));
    guess.field().setPrefColumnCount(8);
    confidence.setOnAction(event -> model.confidence(confidence.isSelected()));
    getChildren()
        .addAll(
            line("items.skills", skills),
            line(
                "items.difficulty",
                words,
                number,
                Ui.label(Text.of("items.difficulty.logits"), "ink-3", "small")),
            fault,
            line("items.guess", guess, Ui.label(Text.of("items.guess.percent"), "ink-3", "small")),
            confidence);
  }

  private static HBox line(String key, Node... nodes) {
    Label label = Ui.label(Text.of(key), "ink-2", "field-label");
    HBox line = Ui.row(8, label);
    line.getChildren().addAll(nodes);
    return line;
  }

  private void numbered(ItemViewModel model, String typed) {
    OptionalInt read = Logits.read(typed);
    fault.say(read.isPresent() ? "" : Text.of("items.difficulty.fault"));
    read.ifPresent(model::difficulty);
  }

  void show(Course course, Item item) {
    showing = true;
    skills.show(course, item.skills());
    words.setValue(Difficulty.of(item.difficulty()));
    number.show(Logits.text(item.difficulty()));
    guess.show(item.guess() / 10);
    confidence.setSelected(item.confidence());
    showing = false;
  }
}

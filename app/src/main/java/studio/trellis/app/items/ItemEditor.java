package studio.trellis.app.items;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/** Everything of one item. Its fields stay the same while the item changes under them. */
public final class ItemEditor extends VBox {
  private final RichField prompt;
  private final ComboBox<ItemType> type = new ComboBox<>();
  private final AnswerView answer;
  private final HintsView hints;
  private final StepsView steps;
  private final RichField solution;
  private final RichField refutation;
  private final EvidenceView evidence;
  private boolean showing;

  /** The editor of the item that {@code model} changes. */
  public ItemEditor(ItemViewModel model) {
    super(16);
    getStyleClass().add("item-editor");
    prompt =
        new RichField(
            model.desk(),
            Text.of("items.prompt"),
            Text.of("items.prompt.prompt"),
            false,
            model::prompt);
    Choices.fill(type, Text.of("items.type"), List.of(ItemType.values()), ItemType::title);
    type.setId("item-type");
    AnswerViewModel answering = model.answer();
    type.valueProperty()
        .subscribe(
            now -> {
              if (!showing && now != null) {
                answering.type(now);
              }
            });
    answer = new AnswerView(answering, false);
    hints = new HintsView(model);
    steps = new StepsView(model);
    solution =
        new RichField(
            model.desk(),
            Text.of("items.solution"),
            Text.of("items.solution.prompt"),
            true,
            model::solution);
    refutation =
        new RichField(
            model.desk(),
            Text.of("items.refutation"),
            Text.of("items.refutation.prompt"),
            true,
            model::refutation);
    evidence = new EvidenceView(model);
    getChildren()
        .addAll(
            section("items.prompt", prompt),
            Ui.column(
                6, Ui.row(12, Ui.section(Text.of("items.answer")), Ui.spring(), type), answer),
            section("items.hints", hints),
            section("items.steps", steps),
            section("items.solution", solution),
            section("items.refutation", refutation),
            section("items.evidence", evidence));
  }

  private static VBox section(String key, Node content) {
    return Ui.column(6, Ui.section(Text.of(key)), content);
  }

  /** Shows the item as it is now; what is being written stays. */
  public void show(Course course, Item item) {
    showing = true;
    prompt.show(item.prompt());
    type.setValue(ItemType.of(item.answer()));
    answer.show(item.answer());
    hints.show(item.hints());
    steps.show(item.steps(), course.policies().scaffold().backward());
    solution.show(item.solution());
    refutation.show(item.refutation());
    evidence.show(course, item);
    showing = false;
  }

  /** Puts the caret into the question. */
  public void enter() {
    prompt.enter();
  }
}

package studio.trellis.app.items;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;

/** The options of a choice: which are right, and what is said to each. */
final class OptionsView extends AnswerBody {
  private final AnswerViewModel model;
  private final boolean single;
  private final EditRows<Answer.Option> rows;
  private final FaultLine fault = new FaultLine();
  private final CheckBox shuffle = new CheckBox(Text.of("items.shuffle"));
  private List<Fault> faults = List.of();

  OptionsView(AnswerViewModel model, boolean single) {
    this.model = model;
    this.single = single;
    rows = new EditRows<>(4, Row::new, model::moveOption);
    shuffle.setOnAction(event -> model.shuffle(shuffle.isSelected()));
    var add =
        Buttons.plain(
            Text.of("items.add-option"),
            () -> {
              rows.settled(model::addOption);
              rows.enterLast();
            });
    add.setGraphic(Ui.icon(Feather.PLUS));
    add.getStyleClass().add("add-option");
    getChildren().addAll(rows, fault, Ui.row(16, add, shuffle));
  }

  @Override
  void show(Answer answer, List<Fault> found) {
    faults = found;
    rows.show(Answers.options(answer));
    fault.say(Faults.at(found, "options"));
    shuffle.setSelected(Answers.shuffle(answer));
  }

  @Override
  void enter() {
    rows.enter(0);
  }

  /** One option. */
  private final class Row extends EditRow<Answer.Option> {
    private final int index;
    private final ButtonBase mark = single ? new RadioButton() : new CheckBox();
    private final RichField text;
    private final RowTools tools;
    private final FaultLine line = new FaultLine();
    private final FeedbackView feedback;
    private String refused = "";
    private Answer.Option last = new Answer.Option("", "", false, Feedback.NONE);

    Row(int index) {
      super(2);
      this.index = index;
      String name = Text.of("items.option", index + 1);
      mark.setAccessibleText(Text.of("items.option.right", index + 1));
      mark.setOnAction(event -> model.optionRight(index, single || selected()));
      text =
          new RichField(
              model.desk(),
              name,
              Text.of("items.option.prompt"),
              true,
              html -> model.optionText(index, html));
      HBox.setHgrow(text, Priority.ALWAYS);
      tools =
          new RowTools(
              Text.of("items.row.option"),
              index,
              () -> rows.moved(index, index - 1),
              () -> rows.moved(index, index + 1),
              () -> rows.settled(this::remove));
      feedback = new FeedbackView(model.desk(), name, said -> model.optionFeedback(index, said));
      getChildren().addAll(new HBox(8, Ui.styled(mark, "right-mark"), text, tools), feedback, line);
    }

    private boolean selected() {
      return mark instanceof CheckBox box && box.isSelected();
    }

    /** What a rule names cannot go: that is said here, where it was tried. */
    private void remove() {
      refused = model.removeOption(index);
      if (!refused.isEmpty()) {
        line.say(refused);
      }
    }

    @Override
    void show(int at, int count, Answer.Option option) {
      if (!option.id().equals(last.id())) {
        refused = "";
      }
      last = option;
      if (mark instanceof RadioButton radio) {
        radio.setSelected(option.right());
      } else if (mark instanceof CheckBox box) {
        box.setSelected(option.right());
      }
      text.show(option.html());
      tools.at(at, count);
      feedback.show(option.feedback());
      line.say(refused.isEmpty() ? Faults.at(faults, "options/" + at) : refused);
    }

    @Override
    void flush() {
      text.flush();
      feedback.flush();
    }

    @Override
    void enter() {
      text.enter();
    }
  }
}

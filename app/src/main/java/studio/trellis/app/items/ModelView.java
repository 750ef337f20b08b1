package studio.trellis.app.items;

import java.util.List;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;

/** The model answer that learners compare their own with. */
final class ModelView extends AnswerBody {
  private final RichField text;
  private final FaultLine fault = new FaultLine();

  ModelView(AnswerViewModel model) {
    text =
        new RichField(
            model.desk(),
            Text.of("items.model"),
            Text.of("items.model.prompt"),
            false,
            model::model);
    getChildren()
        .addAll(Ui.wrapped(Text.of("items.purpose.self-checked"), "ink-3", "small"), text, fault);
  }

  @Override
  void show(Answer answer, List<Fault> faults) {
    if (answer instanceof Answer.SelfChecked self) {
      text.show(self.model());
    }
    fault.say(Faults.at(faults, "model"));
  }

  @Override
  void enter() {
    text.enter();
  }
}

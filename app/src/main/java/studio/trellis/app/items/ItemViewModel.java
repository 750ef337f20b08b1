package studio.trellis.app.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** The edits of one item, each one step of undo; typing into one field goes on as one. */
public final class ItemViewModel {
  private final Desk desk;
  private final String id;

  /** The item of this id in the course on the desk. */
  public ItemViewModel(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
  }

  /** The item as it is now; empty: it is gone. */
  Optional<Item> item() {
    return desk.courseProperty().get().map(course -> course.items().find(id));
  }

  String id() {
    return id;
  }

  Desk desk() {
    return desk;
  }

  /** The edits of the item's answer. */
  AnswerViewModel answer() {
    return new AnswerViewModel(
        desk,
        new Port("answer") {
          @Override
          public Optional<Answer> answer() {
            return item().map(Item::answer);
          }

          @Override
          void put(Item.Fields fields, Answer answer) {
            fields.answer = answer;
          }
        });
  }

  /** The edits of the answer to a step. */
  AnswerViewModel stepAnswer(int index) {
    return new AnswerViewModel(
        desk,
        new Port("steps/" + index + "/answer") {
          @Override
          public Optional<Answer> answer() {
            return step(index).map(Step::answer);
          }

          @Override
          void put(Item.Fields fields, Answer answer) {
            Step step = fields.steps.get(index);
            fields.steps =
                Answers.set(fields.steps, index, new Step(step.prompt(), answer, step.solution()));
          }
        });
  }

  private Optional<Step> step(int index) {
    return item()
        .map(Item::steps)
        .filter(steps -> index < steps.size())
        .map(steps -> steps.get(index));
  }

  /** Writes the question. */
  void prompt(String html) {
    change("edit.item.prompt", "prompt", fields -> fields.prompt = html);
  }

  /** Writes the model solution. */
  void solution(String html) {
    change("edit.item.solution", "solution", fields -> fields.solution = html);
  }

  /** Writes what is said after an error made with confidence. */
  void refutation(String html) {
    change("edit.item.refutation", "refutation", fields -> fields.refutation = html);
  }

  /** One more hint, still empty. */
  void addHint() {
    change("edit.item.add-hint", "", fields -> fields.hints = Answers.plus(fields.hints, ""));
  }

  /** Writes a hint. */
  void hint(int index, String html) {
    change(
        "edit.item.hint",
        "hints/" + index,
        fields -> {
          if (index < fields.hints.size()) {
            fields.hints = Answers.set(fields.hints, index, html);
          }
        });
  }

  /** Takes a hint out. */
  void removeHint(int index) {
    change(
        "edit.item.remove-hint", "", fields -> fields.hints = Answers.without(fields.hints, index));
  }

  /** Moves a hint up or down the ladder. */
  void moveHint(int from, int to) {
    change(
        "edit.item.move-hint", "", fields -> fields.hints = Answers.moved(fields.hints, from, to));
  }

  /** One more step, still empty, that can only be shown. */
  void addStep() {
    change(
        "edit.item.add-step",
        "",
        fields -> fields.steps = Answers.plus(fields.steps, new Step("", null, "")));
  }

  /** Writes what is to be done in a step. */
  void stepPrompt(int index, String html) {
    step("edit.item.step", "prompt", index, s -> new Step(html, s.answer(), s.solution()));
  }

  /** Writes how a step is done. */
  void stepSolution(int index, String html) {
    step("edit.item.step", "solution", index, s -> new Step(s.prompt(), s.answer(), html));
  }

  /** Lets a step be answered in this way, or, with none, only be shown. */
  void stepAnswered(int index, @Nullable ItemType type) {
    step(
        type == null ? "edit.item.step-shown" : "edit.item.step-answered",
        "",
        index,
        s ->
            new Step(
                s.prompt(),
                type == null
                    ? null
                    : s.answer() == null ? type.fresh() : TypeChange.of(s.answer(), type),
                s.solution()));
  }

  private void step(String key, String part, int index, UnaryOperator<Step> change) {
    change(
        key,
        part.isEmpty() ? "" : "steps/" + index + "/" + part,
        fields -> {
          if (index < fields.steps.size()) {
            fields.steps = Answers.set(fields.steps, index, change.apply(fields.steps.get(index)));
          }
        });
  }

  /** Takes a step out. */
  void removeStep(int index) {
    change(
        "edit.item.remove-step", "", fields -> fields.steps = Answers.without(fields.steps, index));
  }

  /** Moves a step up or down. */
  void moveStep(int from, int to) {
    change(
        "edit.item.move-step", "", fields -> fields.steps = Answers.moved(fields.steps, from, to));
  }

  /** The skills it gives evidence for; none: those of its activity. */
  void skills(List<String> skills) {
    change("edit.item.skills", "", fields -> fields.skills = List.copyOf(skills));
  }

  /** How hard it is, hundredths of a logit. */
  void difficulty(int difficulty) {
    change("edit.item.difficulty", "difficulty", fields -> fields.difficulty = difficulty);
  }

  /** The chance of a right guess, thousandths; 0: from the type. */
  void guess(int guess) {
    change("edit.item.guess", "guess", fields -> fields.guess = guess);
  }

  /** Whether learners are asked how sure they are. */
  void confidence(boolean asked) {
    change(
        asked ? "edit.item.ask-confidence" : "edit.item.no-confidence",
        "",
        fields -> fields.confidence = asked);
  }

  private void change(String key, String field, Consumer<Item.Fields> change) {
    item()
        .ifPresent(
            item ->
                desk.apply(
                    Edit.Put.of(EditName.of(key, name(item)), item.with(change)),
                    field.isEmpty() ? "" : "item/" + id + "/" + field));
  }

  /** What an item is called in undo: the beginning of its question. */
  static String name(Item item) {
    String text = Html.excerpt(item.prompt(), 40);
    return text.isBlank() ? Text.of("items.unnamed") : text;
  }

  /** An answer inside this item. */
  private abstract class Port implements AnswerPort {
    private final String place;

    Port(String place) {
      this.place = place;
    }

    abstract void put(Item.Fields fields, Answer answer);

    @Override
    public Edit edit(String key, Answer answer) {
      Item item = item().orElseThrow();
      return Edit.Put.of(EditName.of(key, name(item)), item.with(fields -> put(fields, answer)));
    }

    @Override
    public String field() {
      return "item/" + id + "/" + place;
    }
  }
}

package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Action;

/** What learners read of a rule, with its emphasis, links and lists: its reason, its messages. */
final class SaidTexts extends VBox {
  private final Desk desk;
  private final RulesViewModel model;
  private final List<RichField> fields = new ArrayList<>();
  private String shown = "";
  private @Nullable Draft draft;

  /** A text of a rule: its name, as it is, and the draft with another one. */
  private record Said(String name, String html, BiFunction<Draft, String, Draft> with) {}

  SaidTexts(Desk desk, RulesViewModel model) {
    super(6);
    this.desk = desk;
    this.model = model;
    setId("said");
  }

  /** Shows the texts of a rule. */
  void show(Draft now) {
    draft = now;
    List<Said> texts = texts(now);
    String key = now.rule().id() + texts.stream().map(Said::name).toList();
    if (!key.equals(shown)) {
      shown = key;
      fields.clear();
      getChildren().clear();
      for (int i = 0; i < texts.size(); i++) {
        add(texts.get(i), i);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      fields.get(i).show(texts.get(i).html());
    }
  }

  private void add(Said said, int at) {
    RichField field =
        new RichField(desk, said.name(), said.name(), true, html -> written(at, html));
    fields.add(field);
    getChildren().addAll(Ui.label(said.name(), "small", "ink-2"), field);
  }

  private void written(int at, String html) {
    Draft now = draft;
    List<Said> texts = now == null ? List.of() : texts(now);
    if (now != null && at < texts.size() && !texts.get(at).html().equals(html)) {
      model.make(texts.get(at).with().apply(now, html));
    }
  }

  private static List<Said> texts(Draft draft) {
    List<Said> out = new ArrayList<>();
    List<Action> actions = draft.rule().actions();
    for (int i = 0; i < actions.size(); i++) {
      int at = i;
      switch (actions.get(i)) {
        case Action.Message a ->
            out.add(
                new Said(
                    Text.of("build.said.message"),
                    a.html(),
                    (d, html) -> set(d, at, new Action.Message(html))));
        case Action.CallHuman a ->
            out.add(
                new Said(
                    Text.of("build.said.human"),
                    a.html(),
                    (d, html) -> set(d, at, new Action.CallHuman(html))));
        default -> {}
      }
    }
    out.add(
        new Said(
            Text.of("build.said.because"),
            draft.rule().because(),
            (d, html) -> d.with(f -> f.because = html)));
    return out;
  }

  private static Draft set(Draft draft, int at, Action action) {
    List<Action> actions = new ArrayList<>(draft.rule().actions());
    if (at < actions.size()) {
      actions.set(at, action);
    }
    return draft.with(f -> f.actions = actions);
  }
}

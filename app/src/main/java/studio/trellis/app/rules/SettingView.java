package studio.trellis.app.rules;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Policies;

/** One setting: its presets and its number side by side, and what it means for learners. */
final class SettingView extends VBox {
  private final FlowPane ways = new FlowPane(6, 6);
  private final Label means = Ui.wrapped("", "ink-2");
  private final Label problem = Ui.wrapped("", "bad-line");
  private Consumer<Policies> refresh = now -> {};

  SettingView(PoliciesViewModel model, Setting setting) {
    super(6);
    setId(setting.key().replace('.', '-'));
    getStyleClass().add("setting");
    getChildren().add(Ui.label(setting.title(), "strong"));
    switch (setting) {
      case Setting.Figure figure -> figure(model, figure);
      case Setting.Ways few -> few(model, few);
    }
    getChildren().addAll(ways, problem, means);
    complain("");
  }

  /** Shows how it is now. */
  void show(Policies now) {
    refresh.accept(now);
  }

  private void figure(PoliciesViewModel model, Setting.Figure figure) {
    for (Setting.Preset preset : figure.presets()) {
      ToggleButton button = segment(name(figure, preset));
      button.setOnAction(
          event -> {
            complain("");
            model.set(figure, preset.value());
            refresh.accept(model.policiesProperty().get());
          });
      refresh =
          refresh.andThen(
              now -> button.setSelected(figure.value().applyAsInt(now) == preset.value()));
      ways.getChildren().add(button);
    }
    EditField field = new EditField(figure.title(), typed -> complain(model.set(figure, typed)));
    field.setId(getId() + "-number");
    boolean date = figure.amount().unit() == Amount.Unit.DATE;
    field.setPrefColumnCount(date ? 10 : 4);
    if (date) {
      field.setMinWidth(108);
      field.setPromptText(Text.of("policy.date.prompt"));
    }
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
          if (by != 0) {
            step(model, figure, by);
            event.consume();
          }
        });
    String unit =
        switch (figure.amount().unit()) {
          case PERCENT -> "%";
          case MINUTES -> Text.of("policy.unit.minutes");
          case DAYS -> Text.of("policy.unit.days");
          case COUNT, DATE -> "";
        };
    ways.getChildren().add(Ui.row(4, field, Ui.label(unit, "ink-2")));
    refresh =
        refresh.andThen(
            now -> {
              field.show(figure.amount().typed(figure.value().applyAsInt(now)));
              means.setText(figure.means(now));
            });
  }

  private static String name(Setting.Figure figure, Setting.Preset preset) {
    String name = Text.of(preset.key());
    String value = figure.amount().shown(preset.value());
    // "Never" needs no number, and a number no other name.
    return preset.value() == 0 || name.equals(value) ? name : Text.of("policy.preset", name, value);
  }

  private void step(PoliciesViewModel model, Setting.Figure figure, int by) {
    Policies now = model.policiesProperty().get();
    int one = figure.amount().unit() == Amount.Unit.PERCENT ? 10 : 1;
    int is = figure.value().applyAsInt(now);
    if (is == 0 && figure.amount().unit() == Amount.Unit.DATE) {
      return;
    }
    int to = is + by * one;
    Amount range = figure.range(now);
    model.set(figure, Math.max(range.min(), Math.min(range.max(), to)));
  }

  private void few(PoliciesViewModel model, Setting.Ways few) {
    for (Setting.Way way : few.ways()) {
      ToggleButton button = segment(Text.of(way.key()));
      button.setId(way.key().replace('.', '-'));
      button.setOnAction(
          event -> {
            model.choose(few, way);
            refresh.accept(model.policiesProperty().get());
          });
      refresh = refresh.andThen(now -> button.setSelected(way.chosen().test(now)));
      ways.getChildren().add(button);
    }
    refresh = refresh.andThen(now -> means.setText(few.means(now)));
  }

  private static ToggleButton segment(String text) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().setAll("segment", "small-segment");
    return button;
  }

  private void complain(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }
}

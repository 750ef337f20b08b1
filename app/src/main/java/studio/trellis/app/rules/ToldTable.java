package studio.trellis.app.rules;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Timing;

/** When each band is told how an answer was, as the policy is now. */
final class ToldTable extends GridPane {
  ToldTable(Policies policies) {
    getStyleClass().add("help-bands");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(23);
    ColumnConstraints said = new ColumnConstraints();
    said.setPercentWidth(77);
    getColumnConstraints().addAll(names, said);
    for (Band band : Band.values()) {
      Timing timing = policies.feedback().byBand() ? Timing.of(band) : Timing.AT_ONCE;
      Label name =
          Ui.wrapped(
              Text.of(
                  "help.band",
                  Text.of("help.band." + Text.word(band)),
                  Presets.range(policies.scaffold(), band)),
              "small");
      Label when = Ui.wrapped(Text.of("told." + Text.word(timing)), "small");
      add(name, 0, band.ordinal());
      add(when, 1, band.ordinal());
    }
  }
}

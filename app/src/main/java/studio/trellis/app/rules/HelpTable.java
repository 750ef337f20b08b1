package studio.trellis.app.rules;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Scaffold;

/**
 * Which help each band begins with, where it goes on to, and what it falls back to: what the engine
 * does with the borders as they are.
 */
final class HelpTable extends GridPane {
  HelpTable(Policies policies) {
    getStyleClass().add("help-bands");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(23);
    getColumnConstraints().add(names);
    for (Scaffold level : Scaffold.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(19.25);
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.CENTER);
      getColumnConstraints().add(column);
      Label head = Ui.wrapped(Text.of("help.band.level." + Text.word(level)), "help-head");
      add(head, level.ordinal() + 1, 0);
    }
    for (Band band : Band.values()) {
      Label name =
          Ui.wrapped(
              Text.of(
                  "help.band",
                  Text.of("help.band." + Text.word(band)),
                  Presets.range(policies.scaffold(), band)),
              "small");
      add(name, 0, band.ordinal() + 1);
      for (Scaffold level : Scaffold.values()) {
        String key = cell(band, level);
        Label cell =
            Ui.label(
                Text.of("help.cell." + key),
                "help-cell",
                key.equals("not") ? "help-not" : "help-yes");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setAccessibleText(
            Text.of(
                "help.cell.spoken",
                Text.of("help.band." + Text.word(band)),
                Text.of("help.band.level." + Text.word(level)),
                Text.of("help.cell." + key)));
        add(cell, level.ordinal() + 1, band.ordinal() + 1);
      }
    }
  }

  /** A band begins with the level of its own; one step on when it fades, one back after errors. */
  private static String cell(Band band, Scaffold level) {
    int off = level.ordinal() - band.ordinal();
    return switch (off) {
      case 0 -> "first";
      case 1 -> "then";
      case -1 -> "back";
      default -> "not";
    };
  }
}

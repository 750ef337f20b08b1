package studio.trellis.app.outline;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.model.rule.Scaffold;

/** Four pips: the levels of help that an activity holds, as on its card. */
final class HelpCell extends TreeTableCell<OutlineRow, OutlineRow> {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final HBox pips = Ui.row(3);

  HelpCell() {
    for (int i = 0; i < Scaffold.values().length; i++) {
      Region pip = Ui.styled(new Region(), "card-pip", "outline-pip");
      pips.getChildren().add(pip);
    }
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    Set<Scaffold> levels = empty || row == null ? Set.of() : OutlineWords.levels(row);
    for (Scaffold level : Scaffold.values()) {
      pips.getChildren().get(level.ordinal()).pseudoClassStateChanged(ON, levels.contains(level));
    }
    setGraphic(levels.isEmpty() ? null : pips);
    setAccessibleText(levels.isEmpty() ? "" : OutlineWords.levelsSpoken(row));
  }
}

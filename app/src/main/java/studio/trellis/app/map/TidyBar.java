package studio.trellis.app.map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.edit.Tidying;
import studio.trellis.app.text.Text;

/** Asks whether a proposed layout is kept. */
final class TidyBar extends HBox {
  private final Label says = Ui.label("");
  private final MapViewModel model;

  TidyBar(MapViewModel model, MapActions actions) {
    super(12);
    this.model = model;
    getStyleClass().addAll("floating-bar", "tidy-bar");
    Button keep = Buttons.primary(Text.of("map.tidy.keep"), actions::keepTidy);
    keep.setId("tidy-keep");
    Button leave = Buttons.plain(Text.of("map.tidy.leave"), actions::leaveTidy);
    leave.setId("tidy-leave");
    getChildren().addAll(says, keep, leave);
    setVisible(false);
  }

  void update() {
    Tidying.Proposal proposal = model.overlay().proposal();
    setVisible(proposal != null);
    if (proposal != null) {
      says.setText(Text.of("map.tidy.says", proposal.places().size(), proposal.of()));
    }
  }
}

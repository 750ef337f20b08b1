package studio.trellis.app.shell;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import studio.trellis.app.fx.control.Ui;

/** The sign of Trellis: a lattice, and what climbs on it. */
final class Mark extends Pane {
  private static final double SIZE = 34;

  Mark() {
    getStyleClass().add("mark");
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    SVGPath lattice = Ui.styled(new SVGPath(), "mark-lattice");
    lattice.setContent("M10 7 V27 M17 7 V27 M24 7 V27 M7 11 H27 M7 17 H27 M7 23 H27");
    SVGPath vine = Ui.styled(new SVGPath(), "mark-vine");
    vine.setContent("M10 27 C10 21 17 22 17 17 C17 12 24 13 24 7");
    getChildren().addAll(lattice, vine);
  }
}

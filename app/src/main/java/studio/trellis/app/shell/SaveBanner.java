package studio.trellis.app.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.session.Saved;

/** Stays while edits cannot be written: why, what happens with them, what to do. */
final class SaveBanner extends HBox {
  private final Label text = Ui.wrapped("");

  SaveBanner(Desk desk) {
    super(10);
    setId("save-banner");
    text.setId("save-problem");
    getStyleClass().add("banner");
    pseudoClassStateChanged(PseudoClass.getPseudoClass("bad"), true);
    getChildren()
        .addAll(
            text,
            Ui.spring(),
            Buttons.plain(
                Text.of("save.again"),
                () -> desk.open().ifPresent(open -> open.session().retry())));
    desk.savedProperty().subscribe(this::show);
  }

  private void show(Optional<Saved> saved) {
    Optional<Saved> failing = saved.filter(now -> !now.problem().isEmpty());
    setVisible(failing.isPresent());
    setManaged(failing.isPresent());
    failing.ifPresent(now -> text.setText(Text.of("save.problem", now.problem(), now.waiting())));
  }
}

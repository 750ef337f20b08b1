package studio.trellis.app.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.edit.EditName;

/** One line across the page: what went wrong, or what was done. */
final class Banner extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  Banner(Desk desk) {
    super(10);
    Label text = Ui.label("");
    text.setId("banner");
    Button undo =
        Buttons.plain(
            Text.of("undo.button"),
            () -> {
              desk.undo();
              desk.noticeProperty().set(Notice.NONE);
            });
    undo.setId("banner-undo");
    getStyleClass().add("banner");
    getChildren()
        .addAll(
            text,
            undo,
            Ui.spring(),
            Buttons.icon(
                Feather.X, Text.of("banner.close"), () -> desk.noticeProperty().set(Notice.NONE)));
    desk.noticeProperty()
        .subscribe(
            notice -> {
              boolean said = !notice.text().isEmpty();
              text.setText(notice.text());
              setVisible(said);
              setManaged(said);
              pseudoClassStateChanged(BAD, notice.tone() == Notice.Tone.BAD);
              offer(undo, notice.undoes(), desk.undoProperty().get());
            });
    desk.undoProperty().subscribe(last -> offer(undo, desk.noticeProperty().get().undoes(), last));
  }

  private static void offer(Button undo, Optional<EditName> told, Optional<EditName> last) {
    boolean same = told.isPresent() && told.equals(last);
    undo.setVisible(same);
    undo.setManaged(same);
  }
}

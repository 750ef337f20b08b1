package studio.trellis.app.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** One line across the page: what went wrong, or what was done. */
final class Banner extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  Banner(Desk desk) {
    super(10);
    Label text = Ui.label("");
    text.setId("banner");
    getStyleClass().add("banner");
    getChildren()
        .addAll(
            text,
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
            });
  }
}

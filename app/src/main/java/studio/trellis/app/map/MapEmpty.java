package studio.trellis.app.map;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.ActivityKind;

/** What a map says that has nothing on it: what to do first. */
final class MapEmpty extends StackPane {
  MapEmpty(Desk desk, MapActions actions) {
    Button add = Buttons.primary(Text.of("map.empty.add"), () -> actions.add(ActivityKind.LESSON));
    add.setId("empty-add");
    Button bring =
        Buttons.plain(Text.of("map.empty.bring"), () -> desk.pageProperty().set(Pages.LIBRARY));
    setPickOnBounds(false);
    EmptyState says =
        new EmptyState(
            Feather.SHARE_2, Text.of("map.empty"), Text.of("map.empty-text"), add, bring);
    // A double click goes through the words to the map.
    says.setPickOnBounds(false);
    getChildren().add(says);
  }
}

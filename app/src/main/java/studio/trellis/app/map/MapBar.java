package studio.trellis.app.map;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The bar above the map: what is done most, and the course as a map or as an outline. */
final class MapBar extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  MapBar(Desk desk, MapActions actions, Runnable link) {
    super(2);
    getStyleClass().addAll("floating-bar", "map-bar");
    MenuButton add = new MenuButton(Text.of("map.bar.add"));
    add.setId("map-add");
    add.getStyleClass().setAll("menu-button", "text-link", "bar-menu");
    add.getItems().setAll(KindMenu.items(actions::add));
    add.setTooltip(new Tooltip(Text.of("map.bar.add-tip")));
    Button connect = named("map-link", "map.bar.link", "map.bar.link-tip", link);
    Button group = named("map-group", "map.bar.group", "map.bar.group-tip", actions::group);
    Button tidy = named("map-tidy", "map.bar.tidy", "map.bar.tidy-tip", actions::tidy);
    getChildren()
        .addAll(
            add,
            connect,
            group,
            tidy,
            Ui.styled(new Region(), "bar-line"),
            page(desk, Pages.MAP),
            page(desk, Pages.OUTLINE));
  }

  private static Button named(String id, String key, String tip, Runnable action) {
    Button button = Buttons.link(Text.of(key), action);
    button.setId(id);
    button.setTooltip(new Tooltip(Text.of(tip)));
    return button;
  }

  private static Button page(Desk desk, String page) {
    Button button = Buttons.link(Text.of("map.bar." + page), () -> desk.pageProperty().set(page));
    button.setId("as-" + page);
    button.getStyleClass().add("bar-page");
    button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    button.pseudoClassStateChanged(CHOSEN, page.equals(Pages.MAP));
    return button;
  }
}

package studio.trellis.app.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Ui;

/** The activity rail: one button for each page, icon and word. */
final class Rail extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double WIDTH = 64;

  Rail(Desk desk, List<Page> pages) {
    getStyleClass().add("rail");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren().add(new Mark());
    for (Page page : pages) {
      if (page.id().equals(Pages.SETTINGS)) {
        getChildren().add(Ui.spring());
      }
      if (page.inRail()) {
        getChildren().add(button(desk, pages, page));
      }
    }
  }

  private static Button button(Desk desk, List<Page> pages, Page page) {
    Button button = new Button(page.title(), Ui.icon(page.icon()));
    button.getStyleClass().setAll("button", "rail-button");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setId("rail-" + page.id());
    button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> desk.pageProperty().set(page.id()));
    desk.pageProperty()
        .subscribe(
            now ->
                button.pseudoClassStateChanged(CHOSEN, Page.marked(pages, now).equals(page.id())));
    // Nothing to show yet is said by the page itself; the button tells it by its ink.
    if (page.needsCourse()) {
      desk.openProperty().subscribe(open -> button.setDisable(open.isEmpty()));
    }
    return button;
  }
}

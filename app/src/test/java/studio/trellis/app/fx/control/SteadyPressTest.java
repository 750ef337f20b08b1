package studio.trellis.app.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What is pressed while a field is left is pressed, whatever leaving the field does to the page.
 */
class SteadyPressTest extends studio.trellis.app.Hands {
  private final List<String> done = new ArrayList<>();
  private final VBox rows = new VBox(8);
  private final VBox page = new VBox(8);
  private Consumer<String> committed = typed -> {};

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          EditField field =
              new EditField(
                  "Title",
                  typed -> {
                    done.add("typed " + typed);
                    committed.accept(typed);
                  });
          field.setId("field");
          fill("");
          page.getChildren().addAll(field, rows);
          Scene scene = new Scene(page, 600, 500);
          SteadyPress.in(scene);
          stage.setScene(scene);
          stage.show();
        });
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("#field").write("x");
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  /** Three rows with a button each, made anew. */
  private void fill(String suffix) {
    rows.getChildren().clear();
    for (String row : List.of("a", "b", "c")) {
      var button = Buttons.plain("Take out" + suffix, () -> done.add("out " + row + suffix));
      button.setUserData(row);
      EditField name = new EditField("Name of " + row, typed -> done.add(row + " is " + typed));
      name.setUserData("name " + row);
      MenuButton menu = new MenuButton("More", null, new MenuItem("Copy " + row + suffix));
      menu.setUserData("menu " + row);
      menu.getItems().getFirst().setOnAction(event -> done.add("copy " + row + suffix));
      rows.getChildren().add(Ui.row(8, name, button, menu));
    }
  }

  private Node at(String data) {
    return lookup((Node node) -> data.equals(node.getUserData())).query();
  }

  @Test
  void aButtonWhoseRowIsMadeAnewIsPressedOnce() {
    committed = typed -> fill(" " + typed);

    slowly("b");

    assertEquals(List.of("typed x", "out b x"), done);
  }

  @Test
  void aButtonThatMovesAwayUnderTheMouseIsPressedOnce() {
    committed = typed -> page.getChildren().add(1, tall(120));

    slowly("b");

    assertEquals(List.of("typed x", "out b"), done);
  }

  @Test
  void aButtonThatMovesAndIsMadeAnewIsPressedOnce() {
    committed =
        typed -> {
          page.getChildren().add(0, tall(33));
          fill("");
        };

    slowly("b");

    assertEquals(List.of("typed x", "out b"), done);
  }

  @Test
  void aButtonThatStaysIsPressedOnce() {
    slowly("b");
    slowly("c");

    assertEquals(List.of("typed x", "out b", "out c"), done);
  }

  @Test
  void aMenuWhoseRowIsMadeAnewOpens() {
    committed = typed -> fill("");

    slowly("menu b");
    clickOn("Copy b");

    assertEquals(List.of("typed x", "copy b"), done);
  }

  @Test
  void aFieldWhoseRowIsMadeAnewHasTheKeyboard() {
    committed = typed -> fill("");

    slowly("name c");
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(at("name c").isFocused());
  }

  @Test
  void aButtonThatCannotBePressedAnyMoreIsNot() {
    committed = typed -> at("b").setDisable(true);

    slowly("b");

    assertEquals(List.of("typed x"), done);
  }

  @Test
  void whoeverDragsAwayFromAButtonDoesNotPressIt() {
    moveTo(at("b")).press(MouseButton.PRIMARY).moveBy(0, 150).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("typed x"), done);
  }

  /** As people press: the window is drawn anew before the button of the mouse comes up. */
  private void slowly(String data) {
    moveTo(at(data)).press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Region tall(double height) {
    Region region = new Region();
    region.setMinHeight(height);
    return region;
  }
}

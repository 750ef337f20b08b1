package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.MapView;
import studio.trellis.packaging.verify.Verification;
import studio.trellis.packaging.verify.Verifier;

/** The ways an author goes, by mouse and keyboard, in the window itself. */
class StudioJourneyTest extends InTheStudio {
  private static final String PRESS_MAIN =
      "document.querySelector('main .button.primary, #trellis .button.primary').click()";

  @Test
  void anActivityOfTheSampleIsFoundByThePaletteAndSelected() throws Exception {
    openSample();

    press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    write("discovery call in steps");
    type(KeyCode.ENTER);

    Selection selected = wiring.desk().selectionProperty().get();
    assertEquals(Selection.Kind.ACTIVITY, selected.kind());
    assertEquals("A discovery call in steps", title(selected));
    assertTrue(lookup("#card-" + selected.id()).query().isVisible());
    assertTrue(
        lookup("#inspect-title")
            .<TextField>queryAs(TextField.class)
            .getText()
            .contains("discovery call"));
  }

  @Test
  void theKeyboardWalksFromCardToCard() throws Exception {
    openSample();
    clickOn("#map");

    type(KeyCode.RIGHT);
    Selection first = wiring.desk().selectionProperty().get();
    type(KeyCode.RIGHT);

    assertEquals(Selection.Kind.ACTIVITY, first.kind());
    assertNotEquals(first, wiring.desk().selectionProperty().get());
  }

  @Test
  void draggingPansAndTheWheelZooms() throws Exception {
    openSample();
    MapView map = lookup("#map").queryAs(MapView.class);
    String before = lookup(".zoom-value").<Label>queryAs(Label.class).getText();
    Selection selected = wiring.desk().selectionProperty().get();

    drag(map).moveBy(120, 60).drop();
    moveTo(map).scroll(6, VerticalDirection.UP);
    settle();

    assertEquals(selected, wiring.desk().selectionProperty().get(), "a drag selects nothing");
    assertNotEquals(before, lookup(".zoom-value").<Label>queryAs(Label.class).getText());
  }

  @Test
  void aCourseOfThousandsKeepsFewNodesAlive() throws Exception {
    interact(() -> wiring.desk().put(DemoCourse.open(DemoCourse.large(71, 47))));
    interact(() -> wiring.desk().pageProperty().set(Pages.MAP));
    settle();
    MapView map = lookup("#map").queryAs(MapView.class);

    for (int i = 0; i < 18; i++) {
      interact(() -> map.requestFocus());
      type(KeyCode.EQUALS);
      drag(map).moveBy(i % 2 == 0 ? -60 : 60, -20).drop();
      settle();
      assertTrue(map.liveCards() <= 300, map.liveCards() + " cards are alive");
    }
    assertTrue(map.liveCards() > 0);
  }

  @Test
  void aPersonaWalksToTheEndAndBothEnginesAgree() throws Exception {
    openSample();
    clickOn("#rail-walk");
    clickOn("#walk-run");

    await(() -> wiring.walk().agreementProperty().get().startsWith("Both engines agree"));
    ListView<?> path = lookup("#path").queryAs(ListView.class);
    assertFalse(path.getItems().isEmpty());
    assertFalse(wiring.desk().previewProperty().get().isEmpty());
  }

  @Test
  void theStudioFollowsWhatSomebodyDoesOnThePage() throws Exception {
    openSample();
    clickOn("#rail-walk");
    clickOn("#walk-step");
    await(() -> wiring.walk().agreementProperty().get().startsWith("Both engines agree"));
    clickOn("#walk-own");
    await(() -> wiring.walk().agreementProperty().get().startsWith("Answer on the page"));
    WebView page = lookup(".web-view").queryAs(WebView.class);

    for (int i = 0; i < 3; i++) {
      interact(() -> page.getEngine().executeScript(PRESS_MAIN));
      WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    }

    await(() -> wiring.walk().agreementProperty().get().contains("events compared"));
  }

  @Test
  void whatIsPublishedIsAcceptedByVerify() throws Exception {
    openSample();
    clickOn("#publish");
    fill("#package-file", home.resolve("nowhere").resolve("sales.zip").toString());
    assertTrue(said("#package-file-problem").contains("There is no folder"));
    Path file = home.resolve("sales.zip");
    fill("#package-file", file.toString());

    await(() -> wiring.publish().resultProperty().get().isPresent());
    assertTrue(wiring.publish().resultProperty().get().orElseThrow().agreed());
    Verification verified = Verifier.verify(file);
    assertTrue(verified.passed(), String.valueOf(verified));
  }

  @Test
  void whatGoesWrongIsSaidInOneLine() throws Exception {
    fill("#library-path", home.resolve("nothing.trellis").toString());
    String line = said("#library-path-problem");
    assertTrue(line.contains("nothing.trellis"), line);
    assertEquals(1, line.lines().count());

    Files.writeString(home.resolve("odd.trellis"), "no archive");
    fill("#library-path", home.resolve("odd.trellis").toString());
    await(() -> said("#banner").contains("odd.trellis"));
    assertEquals(1, said("#banner").lines().count());
  }

  private String said(String id) {
    return onFx(() -> lookup(id).<Label>queryAs(Label.class).getText());
  }

  private void openSample() throws Exception {
    clickOn("#open-sample");
    await(() -> wiring.desk().open().isPresent());
    settle();
  }

  private String title(Selection selection) {
    return wiring.desk().open().orElseThrow().course().activities().get(selection.id()).title();
  }
}

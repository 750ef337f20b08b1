package studio.trellis.app.search;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import studio.trellis.app.PictureStudio;
import studio.trellis.app.Pictures;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.authoring.search.Dimension;

/**
 * A tool for the eye, no test: pictures of searching into the folder named by the first argument.
 */
public final class PicturesOfSearch {
  private static final AtomicReference<Wiring> WIRING = new AtomicReference<>();
  private static final AtomicReference<Scene> SCENE = new AtomicReference<>();

  private PicturesOfSearch() {}

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    PictureStudio studio = PictureStudio.open();
    WIRING.set(studio.wiring());
    SCENE.set(studio.scene());
    Pictures.settle(300);
    search("");
    shot(out, "search-empty", ThemeChoice.LIGHT, 1);
    Path zip = Path.of("../authoring/src/test/resources/oatutor-selection.zip");
    Pictures.onFx(() -> WIRING.get().library().bring(zip));
    settled(Pages.MAP);
    Pictures.onFx(() -> WIRING.get().library().openSample());
    Pictures.settle(200);
    settled(Pages.MAP);
    Pictures.settle(3000);
    search("customer");
    shot(out, "search", ThemeChoice.LIGHT, 1);
    shot(out, "search-dark", ThemeChoice.DARK, 1);
    shot(out, "search-200", ThemeChoice.LIGHT, 2);
    search("number");
    shot(out, "search-other", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> WIRING.get().search().choose(Dimension.KIND, "item", true));
    search("objecton");
    shot(out, "search-similar", ThemeChoice.LIGHT, 1);
    search("zebra crossing");
    shot(out, "search-none", ThemeChoice.DARK, 1);
    Pictures.onFx(
        () -> {
          WIRING.get().search().widen();
          WIRING.get().replace().activeProperty().set(true);
          WIRING.get().replace().replacementProperty().set("client");
        });
    search("customer");
    shot(out, "replace", ThemeChoice.LIGHT, 1);
    shot(out, "replace-dark", ThemeChoice.DARK, 1);
    Pictures.onFx(() -> WIRING.get().replace().patternProperty().set(true));
    search("custom(er");
    shot(out, "replace-fault", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> WIRING.get().desk().pageProperty().set(Pages.MAP));
    Pictures.onFx(() -> ((GoToView) SCENE.get().lookup("#go-to")).open());
    Pictures.onFx(() -> ((TextField) SCENE.get().lookup("#go-field")).setText("obj"));
    Pictures.settle(1500);
    shot(out, "go-to", ThemeChoice.LIGHT, 1);
    shot(out, "go-to-dark", ThemeChoice.DARK, 1);
    System.exit(0);
  }

  private static void search(String text) throws Exception {
    Pictures.onFx(() -> WIRING.get().desk().pageProperty().set(Pages.SEARCH));
    Pictures.onFx(() -> WIRING.get().search().textProperty().set(text));
    Pictures.settle(1500);
  }

  private static void settled(String page) throws Exception {
    for (int i = 0; i < 300 && !WIRING.get().desk().pageProperty().get().equals(page); i++) {
      Pictures.settle(200);
    }
    Pictures.onFx(() -> WIRING.get().desk().pageProperty().set(Pages.LIBRARY));
  }

  private static void shot(Path out, String name, ThemeChoice theme, double scale)
      throws Exception {
    Pictures.onFx(() -> WIRING.get().themes().choiceProperty().set(theme));
    Pictures.settle(200);
    Pictures.onFx(() -> Pictures.write(SCENE.get(), scale, out.resolve(name + ".png")));
  }
}

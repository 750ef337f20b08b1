package studio.trellis.app.activity;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.PictureStudio;
import studio.trellis.app.Pictures;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.items.WritingCourse;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.theme.ThemeChoice;

/** Pictures of the page of an activity: empty and full, items open, both themes, 100 and 200 %. */
public final class PicturesOfActivity {
  private static final String PASTED =
      """
      Question\tType\tOption A\tOption B\tOption C\tCorrect\tFeedback\tHint\tSkill\tNotes
      Which line rises?\t\ty = 2x\ty = 3\ty = 4 - x\tA\tLook at the number before x.\tRising\
       means growing.\tSlope of a line\tok
      Half of 5?\tnumeric\t\t\t\t2.5|5/2\t\t\tjuggling\t
      Word for how steep?\t\t\t\t\tslope|gradient\t\tThink of a hill.\tSlope of a line\t
      Which of these?\t\tthis\tthat\t\tneither\t\t\t\t
      Say why.\tessay question\t\t\t\tBecause it rises.\t\t\t\t
      What is this?\tcrossword\t\t\t\t\t\t\t\t
      """;
  private static Wiring wiring;
  private static Scene scene;

  private PicturesOfActivity() {}

  /** Writes them into the folder named. */
  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    PictureStudio studio = PictureStudio.open();
    wiring = studio.wiring();
    scene = studio.scene();
    Pictures.onFx(
        () -> {
          wiring.desk().put(DemoCourse.open(WritingCourse.full(), new SampleCourse()));
          wiring.desk().pageProperty().set(Pages.ACTIVITY);
          wiring.desk().selectionProperty().set(Selection.activity("practice"));
        });
    shots(out, "activity", 0);
    for (String item : List.of("single", "number", "steps", "algebra", "self")) {
      Pictures.onFx(
          () -> wiring.desk().selectionProperty().set(new Selection(Selection.Kind.ITEM, item)));
      Pictures.settle(1500);
      shot(out.resolve("item-" + item + ".png"), ThemeChoice.LIGHT, 1);
    }
    shot(out.resolve("item-dark.png"), ThemeChoice.DARK, 1);
    for (String id : List.of("empty", "test", "choice", "milestone", "file", "rate")) {
      Pictures.onFx(() -> wiring.desk().selectionProperty().set(Selection.activity(id)));
      Pictures.settle(1500);
      shot(out.resolve("activity-" + id + ".png"), ThemeChoice.LIGHT, 1);
    }
    Pictures.onFx(() -> wiring.desk().selectionProperty().set(Selection.activity("empty")));
    Pictures.onFx(() -> wiring.desk().put(DemoCourse.open(WritingCourse.crowded(40))));
    for (String item : List.of("i7", "i20", "i5")) {
      Pictures.onFx(
          () -> {
            long begin = System.nanoTime();
            wiring.desk().selectionProperty().set(new Selection(Selection.Kind.ITEM, item));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            System.out.printf(
                "40 items, one open: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
          });
      Pictures.settle(1500);
    }
    shot(out.resolve("forty.png"), ThemeChoice.LIGHT, 1);
    Pictures.onFx(
        () -> {
          wiring.desk().put(DemoCourse.open(WritingCourse.full()));
          wiring.desk().selectionProperty().set(Selection.activity("empty"));
          ((javafx.scene.control.Button) scene.lookup("#paste-table")).fire();
          ((javafx.scene.control.TextArea) scene.lookup("#pasted-text")).setText(PASTED);
        });
    Pictures.settle(500);
    shot(out.resolve("pasted.png"), ThemeChoice.LIGHT, 1);
    shot(out.resolve("pasted-dark.png"), ThemeChoice.DARK, 1);
    System.exit(0);
  }

  private static void shots(Path out, String name, double scroll) throws Exception {
    Pictures.settle(3000);
    Pictures.onFx(
        () -> {
          for (Node node : scene.getRoot().lookupAll(".activity-page .plain-scroll")) {
            ((ScrollPane) node).setVvalue(scroll);
          }
        });
    shot(out.resolve(name + ".png"), ThemeChoice.LIGHT, 1);
    shot(out.resolve(name + "-200.png"), ThemeChoice.LIGHT, 2);
    shot(out.resolve(name + "-dark.png"), ThemeChoice.DARK, 1);
  }

  private static void shot(Path file, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(300);
    Pictures.onFx(() -> Pictures.write(scene, scale, file));
  }
}

package studio.trellis.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.model.course.Activity;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/**
 * A tool for the eye, no test: every page of the studio on the sample course and on a new one, in
 * both themes, at 100 % and 200 %. {@code docs/screens} is made with it.
 */
public final class PicturesOfEveryPage {
  private static final List<String> ALL =
      List.of(
          Pages.LIBRARY,
          Pages.MAP,
          Pages.OUTLINE,
          Pages.ACTIVITY,
          Pages.SKILLS,
          Pages.RULES,
          Pages.WALK,
          Pages.PERSONAS,
          Pages.CHECKS,
          Pages.SEARCH,
          Pages.HISTORY,
          Pages.PUBLISH,
          Pages.SETTINGS);

  private final Path out;
  private final Wiring wiring;
  private final Scene scene;

  private PicturesOfEveryPage(Path out, Wiring wiring, Scene scene) {
    this.out = out;
    this.wiring = wiring;
    this.scene = scene;
  }

  public static void main(String[] args) throws Exception {
    PictureStudio studio = PictureStudio.open();
    new PicturesOfEveryPage(Path.of(args[0]), studio.wiring(), studio.scene())
        .run(args.length > 1 ? List.of(args).subList(1, args.length) : ALL);
    System.exit(0);
  }

  private void run(List<String> pages) throws Exception {
    Pictures.onFx(() -> wiring.library().create());
    opened("Untitled course");
    for (String page : pages) {
      show(page);
      shots(page + "-empty");
    }
    Pictures.onFx(() -> wiring.library().openSample());
    opened("Sales onboarding");
    for (String page : pages) {
      Pictures.onFx(() -> fill(page));
      show(page);
      shots(page);
    }
  }

  private void opened(String title) throws Exception {
    AtomicReference<String> now = new AtomicReference<>("");
    for (int i = 0; i < 100 && !now.get().equals(title); i++) {
      Pictures.settle(200);
      Pictures.onFx(
          () -> now.set(wiring.desk().open().map(open -> open.course().title()).orElse("")));
    }
  }

  /** What is empty in a course just opened gets something to show. */
  private void fill(String page) {
    switch (page) {
      case Pages.SEARCH -> wiring.search().textProperty().set("price");
      case Pages.HISTORY -> {
        for (Activity activity :
            wiring.desk().open().orElseThrow().course().activities().all().subList(2, 9)) {
          wiring
              .desk()
              .apply(
                  new Edit.Put(
                      EditName.of("edit.activity.write-minutes", activity.title()),
                      List.of(activity.with(f -> f.minutes++))));
        }
        wiring.desk().undo();
        wiring.desk().undo();
      }
      default -> {}
    }
  }

  private void show(String page) throws Exception {
    Pictures.onFx(
        () -> {
          wiring.themes().choiceProperty().set(ThemeChoice.LIGHT);
          wiring.desk().noticeProperty().set(Notice.NONE);
          if (page.equals(Pages.ACTIVITY)) {
            wiring
                .desk()
                .open()
                .flatMap(
                    open ->
                        open.course().activities().all().stream()
                            .filter(activity -> activity.levels().size() > 2)
                            .findFirst())
                .ifPresent(
                    activity ->
                        wiring.desk().selectionProperty().set(Selection.activity(activity.id())));
          }
          wiring.desk().pageProperty().set(page);
        });
    boolean slow = List.of(Pages.WALK, Pages.ACTIVITY, Pages.RULES, Pages.PERSONAS).contains(page);
    Pictures.settle(slow ? 7000 : 1500);
    if (page.equals(Pages.WALK)) {
      for (int i = 0; i < 4; i++) {
        Pictures.onFx(() -> wiring.walk().step());
      }
      Pictures.settle(2500);
    }
  }

  private void shots(String name) throws Exception {
    shot(name + "-light", ThemeChoice.LIGHT, 1);
    shot(name + "-light-200", ThemeChoice.LIGHT, 2);
    shot(name + "-dark", ThemeChoice.DARK, 1);
    shot(name + "-dark-200", ThemeChoice.DARK, 2);
  }

  private void shot(String name, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(400);
    Pictures.onFx(() -> Pictures.write(scene, scale, out.resolve(name + ".png")));
  }
}

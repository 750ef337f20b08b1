package studio.trellis.app.walk;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import studio.trellis.app.PictureStudio;
import studio.trellis.app.Pictures;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.theme.ThemeChoice;

/**
 * A tool for the eye, no test: the walk page at the first steps of a walk through the sample course
 * at which a rule decides, at which something would have turned it, and after that was tried.
 */
public final class PicturesOfWalk {
  private final Path out;
  private final Wiring wiring;
  private final Scene scene;

  private PicturesOfWalk(Path out, Wiring wiring, Scene scene) {
    this.out = out;
    this.wiring = wiring;
    this.scene = scene;
  }

  public static void main(String[] args) throws Exception {
    PictureStudio studio = PictureStudio.open();
    Pictures.onFx(() -> studio.wiring().library().openSample());
    new PicturesOfWalk(Path.of(args[0]), studio.wiring(), studio.scene()).run();
    System.exit(0);
  }

  private void run() throws Exception {
    Pictures.settle(3000);
    Pictures.onFx(() -> wiring.desk().pageProperty().set(Pages.WALK));
    Pictures.settle(7000);
    AtomicReference<Integer> people = new AtomicReference<>(0);
    Pictures.onFx(() -> people.set(wiring.walk().personas().size()));
    boolean decided = false;
    boolean turned = false;
    for (int who = 0; who < people.get() && !(decided && turned); who++) {
      int at = who;
      Pictures.onFx(
          () -> {
            wiring.walk().walkAs(wiring.walk().personas().get(at));
            wiring.walk().run();
          });
      AtomicReference<Integer> rule = new AtomicReference<>(-1);
      AtomicReference<Integer> turn = new AtomicReference<>(-1);
      Pictures.onFx(() -> look(rule, turn));
      if (!decided && rule.get() >= 0) {
        decided = true;
        shots("rule", rule.get());
      }
      if (!turned && turn.get() >= 0) {
        turned = true;
        shots("turn", turn.get());
        Pictures.onFx(() -> wiring.walk().tryOut(wiring.walk().turns().getFirst()));
        Pictures.onFx(() -> wiring.walk().step());
        shots("tried", turn.get());
      }
    }
  }

  private void look(AtomicReference<Integer> rule, AtomicReference<Integer> turn) {
    WalkViewModel walk = wiring.walk();
    for (int i = 0; i < walk.moments().size(); i++) {
      walk.look(i);
      boolean won =
          walk.why().stream()
              .anyMatch(c -> c.weight() == WhyCard.Weight.WON && !c.aside().isEmpty());
      if (won && rule.get() < 0) {
        rule.set(i);
      }
      if (turn.get() < 0 && !walk.turns().isEmpty()) {
        turn.set(i);
      }
    }
  }

  private void shots(String name, int at) throws Exception {
    Pictures.onFx(() -> wiring.walk().look(at));
    Pictures.settle(2500);
    shot(name + "-light", ThemeChoice.LIGHT, 1);
    shot(name + "-light-200", ThemeChoice.LIGHT, 2);
    shot(name + "-dark", ThemeChoice.DARK, 1);
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(ThemeChoice.LIGHT));
  }

  private void shot(String name, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(400);
    Pictures.onFx(() -> Pictures.write(scene, scale, out.resolve("walk-" + name + ".png")));
  }
}

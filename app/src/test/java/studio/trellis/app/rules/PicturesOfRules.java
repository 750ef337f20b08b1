package studio.trellis.app.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.PictureStudio;
import studio.trellis.app.Pictures;
import studio.trellis.app.Wiring;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/**
 * A tool for the eye, no test: writes pictures of the rules page into the folder named by the first
 * argument.
 */
public final class PicturesOfRules {
  private final Path out;
  private final AtomicReference<Wiring> held = new AtomicReference<>();
  private final AtomicReference<Scene> scene = new AtomicReference<>();

  private PicturesOfRules(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    new PicturesOfRules(Path.of(args[0])).run();
    System.exit(0);
  }

  private void run() throws Exception {
    PictureStudio studio = PictureStudio.open();
    held.set(studio.wiring());
    scene.set(studio.scene());
    open(few());
    Pictures.settle(6000);
    shot("rules", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> fire("#rule-q5"));
    Pictures.settle(6000);
    shot("rules-building", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> fire("#pill-cv"));
    shot("rules-popup", ThemeChoice.LIGHT, 1);
    shot("rules-popup-dark", ThemeChoice.DARK, 1);
    shot("rules-popup-200", ThemeChoice.LIGHT, 2);
    Pictures.onFx(() -> fire("#pill-cs"));
    shot("rules-subject", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> fire("#pill-more-do"));
    shot("rules-action", ThemeChoice.LIGHT, 1);
    for (String tab : List.of("mastery", "start", "practice", "choice", "completion")) {
      Pictures.onFx(() -> ((ToggleButton) scene.get().lookup("#policies-" + tab)).fire());
      shot("policies-" + tab, ThemeChoice.LIGHT, 1);
    }
    Pictures.onFx(() -> ((ToggleButton) scene.get().lookup("#policies-scaffolding")).fire());
    Pictures.onFx(() -> fire("#fading-as"));
    shot("policies-table", ThemeChoice.DARK, 1);
    Pictures.onFx(() -> fire("#main-action"));
    Pictures.settle(500);
    shot("rules-new", ThemeChoice.LIGHT, 1);
    open(few().with(f -> f.rules = Entities.none()));
    shot("rules-empty", ThemeChoice.LIGHT, 1);
    open(new SampleCourse().course());
    Pictures.settle(15000);
    shot("rules-full", ThemeChoice.LIGHT, 1);
    shot("rules-full-dark", ThemeChoice.DARK, 1);
    Pictures.onFx(
        () -> {
          held.get().desk().pageProperty().set(Pages.MAP);
          held.get()
              .desk()
              .selectionProperty()
              .set(new Selection(Selection.Kind.LINK, "l_disc_practice_disc_clinic"));
        });
    Pictures.settle(300);
    shot("link", ThemeChoice.LIGHT, 1);
    Pictures.onFx(() -> fire("#pill-c10s"));
    shot("link-popup", ThemeChoice.LIGHT, 1);
  }

  private void open(Course course) throws Exception {
    Pictures.onFx(
        () -> {
          held.get().desk().put(DemoCourse.open(course, new SampleCourse()));
          held.get().desk().pageProperty().set(Pages.RULES);
        });
    Pictures.settle(300);
  }

  private void fire(String node) {
    javafx.scene.Node found = scene.get().lookup(node);
    if (found instanceof Button button) {
      button.fire();
    } else if (found instanceof RuleRow row) {
      held.get().rules().select(row.line().id());
    }
  }

  private void shot(String name, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> held.get().themes().choiceProperty().set(theme));
    Pictures.settle(200);
    Pictures.onFx(() -> Pictures.write(scene.get(), scale, out.resolve(name + ".png")));
  }

  /** The sample with rules like those of the design's picture. */
  static Course few() throws Exception {
    Course sample = new SampleCourse().course();
    return sample.with(
        f ->
            f.rules =
                Entities.of(
                    List.of(
                        rule(
                            "q1",
                            90,
                            When.ENDED,
                            new Condition.All(
                                List.of(
                                    new Condition.StartedAt("product", Compare.EQUAL, 3),
                                    new Condition.Score("", Compare.AT_LEAST, 800))),
                            List.of(new Action.SkipTo("new_since")),
                            "you showed that you know this"),
                        rule(
                            "q2",
                            80,
                            When.BEGUN,
                            new Condition.ReviewDue(""),
                            List.of(new Action.BeginReview(4)),
                            "these skills are fading"),
                        rule(
                            "q3",
                            70,
                            When.ENDED,
                            new Condition.All(
                                List.of(
                                    new Condition.Mastery("objections", Compare.BELOW, 400),
                                    new Condition.Attempts("obj_practice", Compare.AT_LEAST, 2))),
                            List.of(new Action.GoTo("disc_worked")),
                            "the basics come first"),
                        rule(
                            "q4",
                            60,
                            When.ANSWERED,
                            new Condition.All(
                                List.of(
                                    new Condition.Confidence(Compare.AT_LEAST, 2),
                                    new Condition.AnswerWas(false))),
                            List.of(new Action.Refute(), new Action.AskAgain(3)),
                            ""),
                        rule(
                            "q5",
                            50,
                            When.ENDED,
                            new Condition.Mastery("negotiation", Compare.AT_LEAST, 800),
                            List.of(new Action.SkipTo("wrap_up")),
                            "you already show this in your calls"),
                        rule(
                                "q6",
                                40,
                                When.ENDED,
                                new Condition.AttributeIs(
                                    "role", Compare.EQUAL, "account-manager", false),
                                List.of(new Action.Offer(List.of("renewal", "wrap_up"))),
                                "you know what your accounts need")
                            .with(r -> r.enabled = false))));
  }

  private static Rule rule(
      String id, int priority, When when, Condition condition, List<Action> does, String why) {
    return new Rule(id, true, "", when, condition, does, why, priority, false, Map.of());
  }
}

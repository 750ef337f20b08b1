package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.fx.web.LearnerPage;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.rule.Scaffold;

/** What a learner sees of the activity: the real page, at any of its levels, as wide as wanted. */
final class PreviewView extends VBox {
  private static final Duration PAUSE = Duration.millis(500);
  private static final double WIDTH = 412;
  private static final double DESKTOP = 960;
  private static final double PHONE = 390;

  private final PreviewMaker maker;
  private final LearnerPage page = new LearnerPage(state -> {}, event -> {});
  private final FlowPane levels = new FlowPane(6, 6);
  private final Label fault = Ui.wrapped("", "ink-2");
  private final Label what = Ui.wrapped("", "ink-3", "small");
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable Shown shown;
  private @Nullable Course built;
  private List<Scaffold> offered = List.of();
  private Optional<Scaffold> level = Optional.empty();

  PreviewView(PreviewMaker maker) {
    super(10);
    this.maker = maker;
    getStyleClass().add("preview");
    setId("preview");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    pause.setOnFinished(event -> build(false));
    VBox.setVgrow(page, Priority.ALWAYS);
    ToggleGroup widths = new ToggleGroup();
    ToggleButton phone = width(widths, "activity.preview.phone", PHONE);
    ToggleButton desktop = width(widths, "activity.preview.desktop", DESKTOP);
    phone.fire();
    HBox head =
        Ui.row(
            6,
            Ui.section(Text.of("activity.preview")),
            Ui.spring(),
            phone,
            desktop,
            Buttons.icon(Feather.ROTATE_CCW, Text.of("activity.preview.again"), () -> build(true)));
    getChildren().addAll(head, levels, what, fault, page);
    say("");
  }

  private ToggleButton width(ToggleGroup group, String key, double width) {
    ToggleButton button = segment(Text.of(key));
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          page.zoom((WIDTH - 34) / width);
        });
    return button;
  }

  private static ToggleButton segment(String text) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().setAll("toggle-button", "segment", "small-segment");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void say(String text) {
    fault.setText(text);
    fault.setVisible(!text.isEmpty());
    fault.setManaged(!text.isEmpty());
  }

  /** Shows a level of the activity, if it holds it. */
  void look(Scaffold wanted) {
    level = Optional.of(wanted);
    if (shown != null) {
      offer(shown, true);
    }
    build(false);
  }

  /** Shows what is written now, after a pause. */
  void show(Shown now) {
    boolean another =
        shown == null
            || !shown.activity().id().equals(now.activity().id())
            || !shown.open().equals(now.open());
    shown = now;
    offer(now, false);
    if (another) {
      build(false);
    } else {
      pause.playFromStart();
    }
  }

  private void offer(Shown now, boolean anew) {
    List<Scaffold> held = new ArrayList<>();
    for (LevelContent content : now.activity().levels()) {
      held.add(content.level());
    }
    if (level.filter(held::contains).isEmpty()) {
      level = held.stream().findFirst();
    }
    if (held.equals(offered) && !anew) {
      return;
    }
    offered = held;
    levels.getChildren().clear();
    ToggleGroup group = new ToggleGroup();
    for (Scaffold one : held) {
      ToggleButton button = segment(Text.of("help." + Text.word(one)));
      button.setToggleGroup(group);
      button.setSelected(level.filter(chosen -> chosen == one).isPresent());
      button.setOnAction(
          event -> {
            button.setSelected(true);
            level = Optional.of(one);
            build(false);
          });
      levels.getChildren().add(button);
    }
    levels.setVisible(held.size() > 1);
    levels.setManaged(held.size() > 1);
  }

  private void build(boolean anyway) {
    Shown now = shown;
    if (now == null || !isVisible()) {
      return;
    }
    pause.stop();
    List<Item> asked = now.items();
    if (!now.open().isEmpty()) {
      asked = asked.stream().filter(item -> item.id().equals(now.open())).toList();
    }
    what.setText(now.said());
    Course course = PreviewCourse.of(now.course(), now.activity(), asked, level);
    if (!course.equals(built) || anyway) {
      built = course;
      maker.start(course, this::take);
    }
  }

  private void take(PreviewMaker.Made made) {
    say(made.fault());
    made.files()
        .ifPresent(
            files -> {
              page.open(files, made.course());
              page.show(made.state());
            });
    page.setVisible(made.fault().isEmpty());
  }

  /** Builds what has come meanwhile, when it becomes visible. */
  void woken() {
    build(false);
  }
}

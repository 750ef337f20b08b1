package studio.trellis.app.activity;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.PasteView;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Group;

/** The page where one activity is written, and beside it what learners see. */
public final class ActivityPage extends StackPane {
  private static final double PREVIEW_FROM = 1080;

  private final ActivityViewModel model;
  private final Label group = Ui.label("", "ink-2");
  private final Label title = Ui.label("", "strong");
  private final Button before;
  private final Button after;
  private final HeadView head;
  private final RichField body;
  private final VBox levelsPart;
  private final LevelsView levels;
  private final BehaviourView behaviour;
  private final ItemsView items;
  private final PreviewView preview;
  private final ToggleButton previewing = new ToggleButton(Text.of("activity.preview"));
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane page = new BorderPane();
  private final EmptyState nothing;
  private final PasteView paste;
  private String activity = "";
  private boolean chosen;

  /** The page. */
  public ActivityPage(ActivityViewModel model, PreviewMaker maker, ResourceFile files) {
    this.model = model;
    Desk desk = model.desk();
    getStyleClass().addAll("page", "activity-page");
    head = new HeadView(model);
    body =
        new RichField(
            desk, Text.of("activity.body"), Text.of("activity.body.prompt"), false, model::body);
    preview = new PreviewView(maker);
    levels = new LevelsView(model, preview::look);
    levelsPart = section("activity.levels", levels);
    behaviour = new BehaviourView(model, files);
    paste = new PasteView(desk, () -> pasting(false));
    items = new ItemsView(model, () -> pasting(true));
    before = step(Feather.CHEVRON_LEFT, "activity.before", -1);
    after = step(Feather.CHEVRON_RIGHT, "activity.after", 1);
    VBox content =
        new VBox(
            24,
            head,
            behaviour,
            section("activity.body", body),
            levelsPart,
            section("activity.items", items));
    content.getStyleClass().add("activity-content");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setTop(crumbs());
    page.setCenter(scroll);
    page.setRight(preview);
    nothing =
        new EmptyState(
            Feather.EDIT_3,
            Text.of("activity.nothing"),
            Text.of("activity.nothing.text"),
            Buttons.primary(Text.of("activity.to-map"), model::toMap));
    paste.setVisible(false);
    getChildren().addAll(page, nothing, paste);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    widthProperty().subscribe(width -> room(width.doubleValue()));
    model.shownProperty().subscribe(this::show);
  }

  private static VBox section(String key, Node content) {
    return Ui.column(8, Ui.section(Text.of(key)), content);
  }

  private Button step(Feather icon, String key, int by) {
    Button button = Buttons.icon(icon, Text.of(key), () -> model.step(by));
    button.setId(by < 0 ? "activity-before" : "activity-after");
    return button;
  }

  private HBox crumbs() {
    Button map = Buttons.link(Text.of("page.map"), model::toMap);
    map.setGraphic(Ui.icon(Feather.ARROW_LEFT));
    map.setId("to-map");
    title.setMinWidth(40);
    previewing.getStyleClass().setAll("toggle-button", "segment", "small-segment");
    previewing.setMinWidth(USE_PREF_SIZE);
    previewing.setId("preview-toggle");
    previewing.setOnAction(
        event -> {
          chosen = true;
          preview(previewing.isSelected());
        });
    HBox bar = Ui.row(8, map, group, title, Ui.spring(), before, after, previewing);
    bar.getStyleClass().add("crumbs");
    return bar;
  }

  private void pasting(boolean now) {
    paste.setVisible(now);
    page.setDisable(now);
    if (now) {
      paste.open(activity);
    } else {
      items.enter();
    }
  }

  private void room(double width) {
    if (!chosen && width > 0) {
      preview(width >= PREVIEW_FROM);
    }
  }

  private void preview(boolean visible) {
    previewing.setSelected(visible);
    preview.setVisible(visible);
    preview.setManaged(visible);
    if (visible) {
      preview.woken();
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown()) {
      if (event.getCode() == KeyCode.LEFT) {
        model.step(-1);
        event.consume();
      } else if (event.getCode() == KeyCode.RIGHT) {
        model.step(1);
        event.consume();
      }
    }
  }

  private void show(Optional<Shown> now) {
    page.setVisible(now.isPresent());
    nothing.setVisible(now.isEmpty());
    now.ifPresent(this::show);
  }

  private void show(Shown now) {
    Activity shown = now.activity();
    boolean another = !shown.id().equals(activity);
    activity = shown.id();
    Group inside = now.course().groups().find(shown.group());
    group.setText(inside == null ? "›" : "›  " + inside.title() + "  ›");
    title.setText(shown.title().isBlank() ? Text.of("activity.unnamed") : shown.title());
    before.setDisable(model.beside(-1).isEmpty());
    after.setDisable(model.beside(1).isEmpty());
    head.show(now);
    behaviour.show(now);
    body.show(shown.body());
    levels.show(now);
    boolean helps =
        !shown.levels().isEmpty()
            || shown.kind() == ActivityKind.LESSON
            || shown.kind() == ActivityKind.PRACTICE
            || shown.kind() == ActivityKind.SCENARIO;
    levelsPart.setVisible(helps);
    levelsPart.setManaged(helps);
    items.show(now);
    preview.show(now);
    ItemCard opened = items.justOpened(now);
    if (another && opened == null) {
      scroll.setVvalue(0);
    } else if (opened != null) {
      reveal(opened);
      // What has just been built gets its height with the next layout.
      FxThread.later(() -> reveal(opened));
    }
  }

  /** Scrolls so that what was opened begins in view. */
  private void reveal(Node node) {
    scroll.applyCss();
    scroll.layout();
    Node content = scroll.getContent();
    Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp((bounds.getMinY() - 12) / room, 0, 1));
    }
  }
}

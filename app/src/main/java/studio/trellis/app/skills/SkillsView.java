package studio.trellis.app.skills;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.Picker;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Skill;

/** The skills: the list, one of them to be changed, and what it has to do with. */
final class SkillsView extends BorderPane {
  private static final int MOST_REFS = 40;

  private final SkillsViewModel model;
  private final Consumer<Selection> show;
  private final ListView<Skill> list = new ListView<>();
  private final SkillForm form;
  private final VBox around = new VBox(20);
  private final Sure sure = new Sure();
  private final ScrollPane middle;
  private boolean busy;

  /**
   * The view.
   *
   * @param show brings a part of the course into view on the map
   */
  SkillsView(SkillsViewModel model, Consumer<Selection> show) {
    this.model = model;
    this.show = show;
    form = new SkillForm(model);
    middle = scroll(form);
    around.setPadding(new Insets(16, 16, 24, 16));
    list.setId("skills");
    list.getStyleClass().add("side-list");
    list.setFixedCellSize(34);
    list.setAccessibleText(Text.of("skills.list"));
    list.setCellFactory(view -> new SkillCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            skill -> {
              if (!busy && skill != null) {
                model.choose(skill);
              }
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.skillsProperty().subscribe(skills -> fill());
    model.chosenProperty().subscribe(skill -> fill());
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  private void key(KeyEvent event) {
    boolean done = true;
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      model.moveUp();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      model.moveDown();
    } else if (event.getCode() == KeyCode.DELETE) {
      delete();
    } else if (event.getCode() == KeyCode.INSERT) {
      add();
    } else {
      done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void add() {
    if (model.add()) {
      Node title = lookup("#skill-title");
      if (title != null) {
        title.requestFocus();
      }
    }
  }

  private void delete() {
    sure.ask(model.consequences(), Text.of("skills.delete"), model::delete);
  }

  private void fill() {
    List<Skill> skills = model.skillsProperty().get();
    Optional<Skill> chosen = model.chosenProperty().get();
    if (skills.isEmpty() || chosen.isEmpty()) {
      setLeft(null);
      setRight(null);
      setCenter(
          new EmptyState(
              Feather.LAYERS,
              Text.of("skills.empty"),
              Text.of("skills.empty-text"),
              Buttons.primary(Text.of("skills.add"), this::add)));
      return;
    }
    busy = true;
    if (!list.getItems().equals(skills)) {
      list.getItems().setAll(skills);
    }
    list.getSelectionModel().select(chosen.get());
    busy = false;
    form.show(chosen.get());
    KeepFocus.in(around, () -> around(chosen.get()));
    if (!middle.equals(getCenter())) {
      setLeft(side());
      setCenter(middle);
      setRight(panel());
    }
  }

  private Node side() {
    Button add = Buttons.plain(Text.of("skills.add"), this::add);
    add.setId("skill-add");
    HBox bar =
        Ui.row(
            4,
            add,
            Ui.spring(),
            Buttons.icon(Feather.ARROW_UP, Text.of("skills.up"), model::moveUp),
            Buttons.icon(Feather.ARROW_DOWN, Text.of("skills.down"), model::moveDown));
    bar.setPadding(new Insets(12, 12, 8, 12));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = Ui.styled(new VBox(bar, list), "side-panel");
    side.setPrefWidth(260);
    side.setMinWidth(220);
    return side;
  }

  private Node panel() {
    ScrollPane scroll = scroll(around);
    BorderPane panel = Ui.styled(new BorderPane(scroll), "inspector");
    panel.setPrefWidth(320);
    panel.setMinWidth(320);
    panel.setMaxWidth(320);
    return panel;
  }

  private void around(Skill skill) {
    sure.setVisible(false);
    VBox picture = Ui.column(10, Ui.section(Text.of("skills.graph")));
    model
        .course()
        .ifPresent(
            course ->
                picture.getChildren().add(new PrerequisitePicture(course, skill, model::choose)));
    List<Activity> taught = model.taughtIn();
    VBox activities = Ui.column(4, Ui.section(Text.of("skills.taught", taught.size())));
    taught.stream()
        .limit(MOST_REFS)
        .forEach(
            activity -> {
              Button go =
                  Buttons.link(
                      activity.title(), () -> show.accept(Selection.activity(activity.id())));
              go.getStyleClass().add("ref");
              activities.getChildren().add(go);
            });
    if (taught.size() > MOST_REFS) {
      activities
          .getChildren()
          .add(Ui.label(Text.of("inspect.more", taught.size() - MOST_REFS), "ink-3"));
    }
    if (taught.isEmpty()) {
      activities.getChildren().add(Ui.wrapped(Text.of("skills.untaught"), "ink-2"));
    }
    int items = model.evidence().size();
    Label evidence = Ui.wrapped(Text.of("skills.evidence", items), "ink-2");
    Picker<Skill> merge =
        new Picker<>(Text.of("skills.merge"), Skill::title, model::others, this::merge);
    merge.field().setId("skill-merge");
    Button split = Buttons.plain(Text.of("skills.split"), model.former()::split);
    split.setId("skill-split");
    Button delete = Buttons.plain(Text.of("skills.delete"), this::delete);
    delete.setId("skill-delete");
    around
        .getChildren()
        .setAll(
            picture,
            activities,
            evidence,
            Ui.column(8, Ui.section(Text.of("skills.whole")), split, merge, delete, sure));
  }

  private void merge(Skill kept) {
    String from = model.chosenProperty().get().map(Skill::title).orElse("");
    sure.ask(
        Text.of("skills.merge-sure", from, kept.title()),
        Text.of("skills.merge-yes", kept.title()),
        () -> model.mergeInto(kept));
  }

  /** A skill with the number of activities that teach it. */
  private static final class SkillCell extends ListCell<Skill> {
    private final Label title = Ui.label("");
    private final Label core = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(8, title, Ui.spring(), core);

    SkillCell() {
      setPrefWidth(0);
      core.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Skill skill, boolean empty) {
      super.updateItem(skill, empty);
      if (empty || skill == null) {
        setGraphic(null);
      } else {
        title.setText(skill.title());
        core.setText(skill.core() ? "" : Text.of("skills.optional"));
        setAccessibleText(skill.title());
        setGraphic(row);
      }
    }
  }
}

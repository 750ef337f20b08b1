package studio.trellis.app.walk;

import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.fx.web.Js;
import studio.trellis.app.fx.web.LearnerPage;
import studio.trellis.app.fx.web.PackageFolder;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.target.Target;

/** The walk: the learner's real page, the path, and the reasons, side by side. */
public final class WalkView extends HBox {
  private static final double WHO = 150;

  private final Desk desk;
  private final JobRunner jobs;
  private final Target web;
  private final WalkViewModel model;
  private final LearnerPage page;
  private final ToggleButton own = new ToggleButton(Text.of("walk.answer"));
  private final Label avatar = Ui.label("", "avatar");
  private @Nullable Course built;
  private final Label about = Ui.wrapped("", "ink-3", "small");

  /**
   * The page.
   *
   * @param web the target whose files are shown
   */
  public WalkView(Desk desk, JobRunner jobs, Target web, WalkViewModel model) {
    this.desk = desk;
    this.jobs = jobs;
    this.web = web;
    this.model = model;
    page = new LearnerPage(this::loaded, this::happened);
    getStyleClass().add("page");
    VBox.setVgrow(page, Priority.ALWAYS);
    VBox left = Ui.styled(new VBox(12, head(), page), "walk-page");
    HBox.setHgrow(left, Priority.ALWAYS);
    getChildren().addAll(left, new PathView(model), new WhyView(model));
    desk.courseProperty().subscribe(course -> follow());
    desk.pageProperty().subscribe(shown -> follow());
    model.versionProperty().subscribe(version -> page.show(model.shownState()));
    model.lookedProperty().subscribe(at -> look());
    model.personaProperty().subscribe(this::introduce);
  }

  private HBox head() {
    ComboBox<Persona> personas = new ComboBox<>(model.personas());
    personas.setId("persona");
    personas.setAccessibleText(Text.of("walk.who"));
    personas.setCellFactory(list -> new PersonaCell());
    personas.setButtonCell(new PersonaCell());
    personas.setPrefWidth(WHO);
    personas.setMinWidth(0);
    personas.valueProperty().bindBidirectional(model.personaProperty());
    Button edit =
        Buttons.link(Text.of("walk.personas"), () -> desk.pageProperty().set(Pages.PERSONAS));
    edit.setId("walk-personas");
    edit.setMinWidth(Region.USE_PREF_SIZE);
    VBox who = Ui.column(2, Ui.row(4, personas, edit), about);
    HBox.setHgrow(who, Priority.ALWAYS);
    Button step = Buttons.primary(Text.of("walk.step"), model::step);
    step.setId("walk-step");
    Button run = Buttons.plain(Text.of("walk.run"), model::run);
    run.setId("walk-run");
    Button back = Buttons.plain(Text.of("walk.back"), model::back);
    Button again = Buttons.icon(Feather.ROTATE_CCW, Text.of("walk.again"), model::restart);
    own.getStyleClass().setAll("toggle-button", "segment");
    own.setId("walk-own");
    own.setMinWidth(Region.USE_PREF_SIZE);
    own.selectedProperty().bindBidirectional(model.ownProperty());
    own.selectedProperty().subscribe(mine -> page.show(model.shownState()));
    for (Button button : new Button[] {step, run, back}) {
      button.disableProperty().bind(model.ownProperty());
    }
    return Ui.row(10, avatar, who, again, back, step, run, own);
  }

  private void introduce(@Nullable Persona persona) {
    avatar.setText(persona == null ? "" : initials(persona.title()));
    about.setText(persona == null ? "" : persona.description());
  }

  private static String initials(String title) {
    StringBuilder letters = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      if (!word.isEmpty() && letters.length() < 2) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return letters.toString();
  }

  /** A course that has changed is walked anew, once somebody looks. */
  private void follow() {
    if (desk.pageProperty().get().equals(Pages.WALK)) {
      desk.open().filter(open -> !open.course().equals(built)).ifPresent(this::build);
    }
  }

  /** Lays out the package's files beside the FX thread, then shows the beginning. */
  private void build(OpenCourse open) {
    built = open.course();
    model.take(open.course());
    jobs.start(
        new Job<>(
            Text.of("walk.job"),
            progress -> files(open),
            files -> {
              page.open(files, open.course().id());
              page.show(model.shownState());
            },
            desk::complain));
  }

  private PackageFolder files(OpenCourse open) throws Exception {
    return new PackageFolder(web.pack(open.course(), asset -> open.assets().of(asset)).files());
  }

  private void look() {
    if (!model.ownProperty().get()) {
      page.show(model.shownState());
    }
  }

  /** The page shows what was wanted: now its engine can say whether it agrees. */
  private void loaded(String state) {
    if (model.ownProperty().get()) {
      model.takeOver(state);
    } else if (!model.log().isEmpty()) {
      model.compare(page.call("TrellisEngine.replays(" + Js.literal(model.log()) + ")"));
    }
  }

  private void happened(String event) {
    if (model.ownProperty().get()) {
      String[] lines = event.split("\n", -1);
      try {
        if (lines[0].equals("decided") && lines.length == 2) {
          model.decided(lines[1]);
        } else if (lines[0].equals("recorded") && lines.length == 4) {
          model.recorded(lines[1], Integer.parseInt(lines[2]), lines[3]);
        }
      } catch (RuntimeException e) {
        desk.complain(
            new IOException(Text.of("walk.event-failed", String.valueOf(e.getMessage())), e));
      }
    }
  }

  /** A persona by name. */
  private static final class PersonaCell extends ListCell<Persona> {
    @Override
    protected void updateItem(@Nullable Persona persona, boolean empty) {
      super.updateItem(persona, empty);
      setText(empty || persona == null ? "" : persona.title());
    }
  }
}

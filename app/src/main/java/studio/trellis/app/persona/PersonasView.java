package studio.trellis.app.persona;

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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.persona.Persona;

/** The page of personas: the list, the traits of one, and what becomes of a hundred like them. */
public final class PersonasView extends BorderPane {
  private final PersonasViewModel model;
  private final Consumer<Persona> walk;
  private final ListView<Persona> list = new ListView<>();
  private final PersonaForm form;
  private final VBox summary = new VBox(12);
  private boolean busy;

  /**
   * The page.
   *
   * @param walk lets a persona walk through the course
   */
  public PersonasView(Desk desk, PersonasViewModel model, Consumer<Persona> walk) {
    this.model = model;
    this.walk = walk;
    form = new PersonaForm(model);
    getStyleClass().add("page");
    setId("personas-page");
    list.setId("personas");
    list.getStyleClass().add("side-list");
    list.setFixedCellSize(34);
    list.setAccessibleText(Text.of("persona.list"));
    list.setCellFactory(view -> new PersonaCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            persona -> {
              if (!busy && persona != null) {
                model.choose(persona);
              }
            });
    setLeft(side());
    ScrollPane middle = scroll(form);
    setCenter(middle);
    summary.setPadding(new Insets(16, 16, 24, 16));
    BorderPane panel = Ui.styled(new BorderPane(scroll(summary)), "inspector");
    panel.setPrefWidth(300);
    panel.setMinWidth(300);
    panel.setMaxWidth(300);
    setRight(panel);
    model.chosenProperty().subscribe(persona -> fill());
    model.personasProperty().subscribe(all -> fill());
    model.forecastProperty().subscribe(found -> KeepFocus.in(summary, this::say));
    model.busyProperty().subscribe(now -> KeepFocus.in(summary, this::say));
    desk.pageProperty().subscribe(page -> model.look(page.equals(Pages.PERSONAS)));
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  private Node side() {
    Button add = Buttons.plain(Text.of("persona.add"), model::add);
    add.setId("persona-add");
    HBox bar = Ui.row(4, add);
    bar.setPadding(new Insets(12, 12, 8, 12));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = Ui.styled(new VBox(bar, list), "side-panel");
    side.setPrefWidth(260);
    side.setMinWidth(220);
    return side;
  }

  private void fill() {
    List<Persona> all = model.personasProperty().get();
    Optional<Persona> chosen = model.chosenProperty().get();
    busy = true;
    if (!list.getItems().equals(all)) {
      list.getItems().setAll(all);
    }
    chosen.ifPresent(persona -> list.getSelectionModel().select(persona));
    busy = false;
    chosen.ifPresent(form::show);
    say();
  }

  private void say() {
    Persona persona = model.chosenProperty().get().orElse(null);
    if (persona == null) {
      summary.getChildren().clear();
      return;
    }
    Button go = Buttons.primary(Text.of("persona.walk"), () -> walk.accept(persona));
    go.setId("persona-walk");
    Button copy = Buttons.plain(Text.of("persona.copy"), model::copy);
    copy.setId("persona-copy");
    Button delete = Buttons.plain(Text.of("persona.delete"), model::delete);
    delete.setId("persona-delete");
    summary
        .getChildren()
        .setAll(Ui.section(Text.of("persona.hundred")), forecast(), Ui.row(8, go), Ui.row(8, copy));
    if (model.own()) {
      summary.getChildren().add(Ui.row(8, delete));
    }
  }

  private Node forecast() {
    if (model.busyProperty().get()) {
      return Ui.wrapped(Text.of("persona.simulating"), "ink-2");
    }
    Optional<Forecast> found = model.forecastProperty().get();
    if (found.isEmpty()) {
      return Ui.wrapped(Text.of("persona.no-forecast"), "ink-2");
    }
    Forecast f = found.get();
    VBox out =
        Ui.column(
            12,
            fact(
                Text.of("persona.forecast.complete", f.complete()),
                Text.of("persona.forecast.left", f.left())),
            fact(
                Text.of("persona.forecast.minutes", f.minutes()),
                Text.of("persona.forecast.range", f.quick(), f.slow())),
            fact(
                Text.of("persona.forecast.sessions", f.sessions()),
                Text.of("persona.forecast.truth", Text.share(f.truth()))));
    out.setId("persona-forecast");
    return Ui.styled(out, "soft-card");
  }

  private static Node fact(String large, String small) {
    return Ui.column(1, Ui.wrapped(large, "strong"), Ui.wrapped(small, "ink-2", "small"));
  }

  /** A persona, and whether it comes with Trellis. */
  private final class PersonaCell extends ListCell<Persona> {
    private final Label title = Ui.label("");
    private final Label origin = Ui.label("", "ink-3", "small");
    private final HBox row = Ui.row(8, title, Ui.spring(), origin);

    PersonaCell() {
      setPrefWidth(0);
      origin.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Persona persona, boolean empty) {
      super.updateItem(persona, empty);
      if (empty || persona == null) {
        setGraphic(null);
      } else {
        title.setText(persona.title());
        origin.setText(model.own(persona) ? "" : Text.of("persona.built-in"));
        setAccessibleText(persona.title());
        setGraphic(row);
      }
    }
  }
}

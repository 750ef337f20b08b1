package studio.trellis.app.publish;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.PathField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.packaging.replace.Replacement;
import studio.trellis.packaging.target.Target;

/** The publish page: choose a target, make the package, read what came of it. */
public final class PublishView extends ScrollPane {
  private static final double WIDTH = 720;

  private final PublishViewModel model;
  private final VBox result = new VBox(16);

  public PublishView(PublishViewModel model) {
    this.model = model;
    getStyleClass().addAll("page", "plain-scroll");
    setFitToWidth(true);
    Button make = Buttons.primary(Text.of("publish.make"), model::publish);
    make.setId("make-package");
    make.disableProperty().bind(model.busyProperty());
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(220);
    bar.visibleProperty().bind(model.busyProperty());
    bar.progressProperty().bind(model.shareProperty());
    SettingsPane settings = new SettingsPane(model);
    VBox box =
        new VBox(
            24,
            Ui.label(Text.of("publish.title"), "page-title"),
            settings.presets(),
            Ui.column(10, Ui.section(Text.of("publish.target")), targets(), reviewers()),
            settings,
            Ui.wrapped(Text.of("publish.promise"), "ink-2"),
            Ui.column(10, Ui.section(Text.of("publish.file")), file()),
            Ui.row(14, make, bar),
            result);
    box.setPadding(new Insets(28, 36, 36, 36));
    box.setMaxWidth(WIDTH + 72);
    setContent(box);
    model.resultProperty().subscribe(this::show);
  }

  private Node reviewers() {
    CheckBox box = new CheckBox(Text.of("publish.reviewers"));
    box.setId("for-reviewers");
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(model.reviewersProperty());
    box.visibleProperty().bind(model.reviewableProperty());
    box.managedProperty().bind(model.reviewableProperty());
    return box;
  }

  private Node targets() {
    FlowPane list = new FlowPane(10, 10);
    list.setPrefWrapLength(WIDTH);
    ToggleGroup group = new ToggleGroup();
    for (Target target : model.targets()) {
      ToggleButton button = new ToggleButton();
      button.setGraphic(
          Ui.column(
              3, Ui.label(target.title(), "card-head"), Ui.wrapped(target.purpose(), "ink-2")));
      button.getStyleClass().setAll("toggle-button", "target");
      button.setId("target-" + target.id());
      button.setToggleGroup(group);
      button.setPrefWidth((WIDTH - 10) / 2);
      button.setPrefHeight(92);
      button.setAccessibleText(target.title() + ". " + target.purpose());
      model
          .targetProperty()
          .subscribe(chosen -> button.setSelected(chosen.id().equals(target.id())));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.targetProperty().set(target);
          });
      list.getChildren().add(button);
    }
    return list;
  }

  /** Where it goes: typed, pasted, or chosen in the system's dialog. */
  private Node file() {
    PathField field = new PathField("package-file", Text.of("publish.file.name"));
    field.text().textProperty().bindBidirectional(model.file().textProperty());
    field.problem().textProperty().bind(model.file().problemProperty());
    field.onAction(model::publish);
    field.add(Buttons.plain(Text.of("publish.choose"), this::choose));
    field.text().disableProperty().bind(model.busyProperty());
    return field;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("publish.file.name"));
    chooser.setInitialFileName(model.fileName());
    File file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) {
      model.file().chosen(file.toPath());
    }
  }

  private void show(Optional<Published> published) {
    result.getChildren().clear();
    published.ifPresent(
        made -> {
          GridPane facts = new GridPane(28, 8);
          for (int i = 0; i < made.facts().size(); i++) {
            facts.add(Ui.label(made.facts().get(i).name(), "ink-2"), 0, i);
            facts.add(Ui.label(made.facts().get(i).value(), "strong"), 1, i);
          }
          VBox parity = Ui.column(4, Ui.wrapped(made.parity(), made.agreed() ? "good" : "strong"));
          result.setId("published");
          result
              .getChildren()
              .addAll(
                  Ui.section(Text.of("publish.done")),
                  Ui.wrapped(made.file().toString(), "strong"),
                  facts,
                  Ui.styled(parity, made.agreed() ? "good-card" : "bad-card"));
          made.replacement().ifPresent(this::replacement);
          made.sheet()
              .ifPresent(
                  sheet ->
                      result
                          .getChildren()
                          .add(Ui.wrapped(Text.of("publish.sheet", sheet.toString()))));
          made.notes()
              .forEach(
                  note ->
                      result.getChildren().add(Ui.styled(new HBox(Ui.wrapped(note)), "info-card")));
        });
  }

  private void replacement(Replacement advice) {
    VBox card = Ui.column(4, Ui.wrapped(advice.headline(), "strong"));
    advice.why().forEach(sentence -> card.getChildren().add(Ui.wrapped(sentence)));
    String style = advice.advice() == Replacement.Advice.SAFE ? "good-card" : "info-card";
    card.setId("replacement");
    result.getChildren().add(Ui.styled(card, style));
  }
}

package studio.trellis.app.walk;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The path so far: what came, what the learner did with it, how long it took. */
final class PathView extends VBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final double WIDTH = 318;

  private final WalkViewModel model;

  PathView(WalkViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("path-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    ListView<Moment> list = new ListView<>(model.moments());
    list.setId("path");
    list.setAccessibleText(Text.of("walk.path", WalkViewModel.SEED));
    list.getStyleClass().add("path-list");
    list.setPlaceholder(Ui.wrapped(Text.of("walk.begin"), "ink-3"));
    list.setCellFactory(view -> new MomentCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            at -> {
              if (at.intValue() >= 0) {
                model.lookedProperty().set(at.intValue());
              }
            });
    model
        .lookedProperty()
        .subscribe(
            at -> {
              list.getSelectionModel().clearAndSelect(at.intValue());
              FxThread.later(() -> list.scrollTo(Math.max(0, at.intValue() - 3)));
            });
    Label agreement = Ui.wrapped("", "small");
    agreement.setId("agreement");
    agreement.textProperty().bind(model.agreementProperty());
    model
        .agreement()
        .toneProperty()
        .subscribe(
            tone -> {
              String style =
                  switch (tone) {
                    case GOOD -> "good";
                    case BAD -> "bad";
                    case QUIET -> "ink-2";
                  };
              agreement.getStyleClass().setAll("label", "small", style);
            });
    getChildren().addAll(Ui.section(Text.of("walk.path", WalkViewModel.SEED)), list, agreement);
  }

  /** One step. */
  private final class MomentCell extends ListCell<Moment> {
    private final Label number = Ui.label("", "path-number");
    private final Label title = Ui.wrapped("");
    private final Label did = Ui.wrapped("", "ink-3", "small");
    private final Label time = Ui.label("", "ink-3", "small");
    private final HBox row;

    MomentCell() {
      VBox words = Ui.column(2, title, did);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      time.setMinWidth(Region.USE_PREF_SIZE);
      row = new HBox(11, number, words, time);
      row.setAlignment(Pos.TOP_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Moment moment, boolean empty) {
      super.updateItem(moment, empty);
      if (empty || moment == null) {
        setGraphic(null);
        return;
      }
      PathLine line = moment.line();
      number.setText(String.valueOf(line.number()));
      number.pseudoClassStateChanged(BAD, line.bad());
      number.pseudoClassStateChanged(NOW, line.number() == model.moments().size());
      title.setText(line.title());
      did.setText(line.did());
      did.setManaged(!line.did().isEmpty());
      time.setText(line.time());
      setGraphic(row);
    }
  }
}

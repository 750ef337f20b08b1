package studio.trellis.app.findings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;

/** A topic, a cause, or one of its places. */
final class FindingCell extends ListCell<FindingsViewModel.Row> {
  private final Desk desk;
  private final FindingsViewModel model;
  private final Consumer<Selection> show;

  FindingCell(Desk desk, FindingsViewModel model, Consumer<Selection> show) {
    this.desk = desk;
    this.model = model;
    this.show = show;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(FindingsViewModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("finding-topic", "finding-place");
    setAccessibleText(empty || row == null ? null : spoken(row));
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    switch (row) {
      case FindingsViewModel.Topic topic -> {
        getStyleClass().add("finding-topic");
        setGraphic(Ui.section(topic.title()));
      }
      case FindingsViewModel.Cause cause -> setGraphic(cause(cause));
      case FindingsViewModel.Place place -> {
        getStyleClass().add("finding-place");
        setGraphic(place(place.remark()));
      }
      case FindingsViewModel.More more -> {
        getStyleClass().add("finding-place");
        setGraphic(Ui.label(Text.of("findings.more", more.count()), "ink-3"));
      }
    }
  }

  private static String spoken(FindingsViewModel.Row row) {
    return switch (row) {
      case FindingsViewModel.Topic topic -> topic.title();
      case FindingsViewModel.Cause cause ->
          Text.of(
              "findings.spoken",
              Text.of("findings.weight." + Text.word(cause.remark().weight())),
              cause.count(),
              cause.remark().where(),
              cause.cause(),
              cause.remark().fix());
      case FindingsViewModel.Place place -> place.remark().where();
      case FindingsViewModel.More more -> Text.of("findings.more", more.count());
    };
  }

  private Node cause(FindingsViewModel.Cause cause) {
    Remark remark = cause.remark();
    boolean many = cause.count() > 1;
    Label code = Ui.label(cause.code(), "ink-3", "small");
    HBox where = many ? Ui.row(8, code) : Ui.row(8, Ui.label(remark.where(), "strong"), code);
    VBox words =
        Ui.column(
            3,
            many ? Ui.wrapped(cause.cause(), "strong") : where,
            many ? Ui.wrapped(remark.fix(), "ink-2") : Ui.wrapped(cause.cause()),
            many ? where : Ui.wrapped(remark.fix(), "ink-2"));
    HBox row = new HBox(12, weight(remark.weight()), words);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    if (many) {
      String key = cause.open() ? "findings.hide" : "findings.list";
      row.getChildren().add(Buttons.plain(Text.of(key, cause.count()), () -> model.toggle(cause)));
    } else {
      row.getChildren().addAll(buttons(remark));
    }
    return row;
  }

  private Node place(Remark remark) {
    Label where = Ui.label(remark.where());
    where.setMinWidth(0);
    HBox row = Ui.row(12, where, Ui.spring());
    row.getChildren().addAll(buttons(remark));
    return row;
  }

  private static Label weight(Remark.Weight weight) {
    String style =
        switch (weight) {
          case ERROR -> "bad-pill";
          case WARNING -> "warn-pill";
          case NOTE -> "note-pill";
        };
    Label pill = Ui.pill(Text.of("findings.weight." + Text.word(weight)), style);
    pill.setAlignment(Pos.CENTER);
    pill.getStyleClass().add("finding-weight");
    pill.setMinWidth(Region.USE_PREF_SIZE);
    return pill;
  }

  /** What mends it, where one step does, and the way to its place. */
  private Node[] buttons(Remark remark) {
    Button go = Buttons.plain(Text.of("findings.show"), () -> show.accept(remark.place()));
    // What is on no map cannot be shown there.
    go.setVisible(!remark.place().equals(Selection.COURSE));
    go.setManaged(go.isVisible());
    if (remark.mending().isEmpty()) {
      return new Node[] {go};
    }
    // What was found may be of a moment ago: an edit that no longer fits is refused and said.
    Button mend =
        Buttons.primary(Text.of("findings.mend"), () -> remark.mending().ifPresent(desk::apply));
    remark
        .mending()
        .ifPresent(
            edit ->
                desk.open()
                    .ifPresent(
                        open -> mend.setAccessibleText(EditText.of(edit.name(open.course())))));
    return new Node[] {mend, go};
  }
}

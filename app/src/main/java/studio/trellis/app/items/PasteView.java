package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/**
 * Where a table from a spreadsheet becomes items: the text, what its columns hold, what each row
 * becomes and what is wrong with it; then one edit.
 */
public final class PasteView extends VBox {
  private final PasteViewModel model;
  private final Runnable closed;
  private final TextArea text = new TextArea();
  private final FlowPane columns = new FlowPane(10, 8);
  private final ListView<PastedRow> list;
  private final Label sum = Ui.label("", "ink-2");
  private final Button add;
  private final FaultLine fault = new FaultLine();
  private String activity = "";

  /**
   * The place.
   *
   * @param closed told when it is done with, in one way or the other
   */
  public PasteView(Desk desk, Runnable closed) {
    super(12);
    this.model = new PasteViewModel(desk);
    this.closed = closed;
    getStyleClass().add("paste-page");
    setId("paste-page");
    list = new ListView<>(model.rows());
    list.setId("pasted-rows");
    list.setAccessibleText(Text.of("items.paste.rows"));
    list.getStyleClass().add("pasted-rows");
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Ui.wrapped(Text.of("items.paste.nothing"), "ink-3"));
    VBox.setVgrow(list, Priority.ALWAYS);
    text.setId("pasted-text");
    text.setAccessibleText(Text.of("items.paste.text"));
    text.setPromptText(Text.of("items.paste.prompt"));
    text.setPrefRowCount(5);
    text.setMinHeight(110);
    add = Buttons.primary("", this::add);
    add.setId("add-pasted");
    Button back = Buttons.plain(Text.of("items.paste.cancel"), this::close);
    HBox head =
        Ui.row(
            10,
            Ui.label(Text.of("items.paste.title"), "title"),
            Ui.spring(),
            Buttons.icon(Feather.X, Text.of("items.paste.cancel"), this::close));
    getChildren()
        .addAll(
            head,
            Ui.wrapped(Text.of("items.paste.how"), "ink-2"),
            text,
            fault,
            columns,
            list,
            Ui.row(10, sum, Ui.spring(), back, add));
    model.tableProperty().subscribe(this::columns);
    text.textProperty().subscribe(this::read);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** Begins with what is on the clipboard, if that looks like a table. */
  public void open(String into) {
    activity = into;
    String copied = Clipboard.getSystemClipboard().getString();
    text.setText(copied != null && (copied.contains("\t") || copied.contains("\n")) ? copied : "");
    text.requestFocus();
  }

  private void read(String now) {
    fault.say(model.read(now) ? "" : Text.of("items.paste.too-long"));
    said();
  }

  private void columns(ItemTable table) {
    List<HBox> boxes = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int index = i;
      String header = table.headers().get(i);
      String name = header.isBlank() ? Text.of("items.paste.column", i + 1) : header;
      ComboBox<Optional<Column>> box = new ComboBox<>();
      List<Optional<Column>> choices = new ArrayList<>();
      choices.add(Optional.empty());
      for (Column column : Column.values()) {
        choices.add(Optional.of(column));
      }
      Choices.fill(
          box,
          Text.of("items.paste.holds", name),
          choices,
          column -> column.map(Column::title).orElse(Text.of("items.column.none")));
      box.setValue(table.columns().get(i));
      box.valueProperty()
          .addListener(
              (value, before, now) -> {
                if (now != null) {
                  model.column(index, now);
                  said();
                }
              });
      Label label = Ui.label(name, "ink-2", "small");
      label.setMaxWidth(160);
      boxes.add(Ui.row(6, label, box));
    }
    columns.getChildren().setAll(boxes);
  }

  private void said() {
    int made = model.items().size();
    int left = model.rows().size() - made;
    long mend =
        model.rows().stream()
            .filter(row -> row.item().isPresent() && !row.problems().isEmpty())
            .count();
    add.setText(Text.of("items.paste.add", made));
    add.setDisable(made == 0);
    sum.setText(model.rows().isEmpty() ? "" : Text.of("items.paste.sum", made, mend, left));
  }

  private void add() {
    model.addTo(activity);
    close();
  }

  private void close() {
    text.clear();
    closed.run();
  }

  /** A row, and what becomes of it. */
  private static final class Cell extends ListCell<PastedRow> {
    private final Label number = Ui.label("", "item-number");
    private final Label excerpt = Ui.label("");
    private final Label type = Ui.pill("");
    private final Label problems = Ui.label("", "fault-text");
    private final HBox line;

    Cell() {
      excerpt.setMinWidth(40);
      VBox words = Ui.column(1, excerpt, problems);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      line = Ui.row(10, number, words, type);
      line.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PastedRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      number.setText(String.valueOf(row.number()));
      Optional<ItemSummary> summary = row.item().map(ItemSummary::of);
      excerpt.setText(summary.map(ItemSummary::excerpt).orElse(Text.of("items.paste.left-out")));
      type.setText(summary.map(ItemSummary::type).orElse("–"));
      problems.setText(String.join(" ", row.problems()));
      problems.setVisible(!row.problems().isEmpty());
      problems.setManaged(!row.problems().isEmpty());
      setAccessibleText(
          Text.of(
              "items.paste.spoken",
              row.number(),
              excerpt.getText(),
              type.getText(),
              problems.getText()));
      setGraphic(line);
    }
  }
}

package studio.trellis.app.activity;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds an activity or a group by its title: type, then Enter or a press. */
final class PartPicker extends VBox {
  private static final double ROW = 28;
  private static final int ROWS = 6;

  /** Something to choose. */
  record Choice(String id, String title, String note) {}

  private final TextField field = new TextField();
  private final ObservableList<Choice> found = FXCollections.observableArrayList();
  private final ListView<Choice> list = new ListView<>(found);
  private final Consumer<String> chosen;
  private List<Choice> all = List.of();

  /**
   * A picker.
   *
   * @param name what is looked for, as spoken and as prompt
   * @param chosen told the id
   */
  PartPicker(String name, Consumer<String> chosen) {
    super(4);
    this.chosen = chosen;
    getStyleClass().add("part-picker");
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.textProperty().subscribe(text -> search());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(name);
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> choose());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(field, list);
  }

  /** Offers these. */
  void offer(List<Choice> choices) {
    if (!choices.equals(all)) {
      all = List.copyOf(choices);
      search();
    }
  }

  void enter() {
    field.requestFocus();
  }

  private void search() {
    String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
    found.setAll(
        all.stream()
            .filter(choice -> choice.title().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
    list.setPrefHeight(ROW * Math.max(1, Math.min(ROWS, found.size())) + 4);
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && field.isFocused()) {
      list.requestFocus();
      event.consume();
    }
  }

  private void choose() {
    Choice choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      field.clear();
      chosen.accept(choice.id());
    }
  }

  /** A part by title, with a note. */
  private static final class Cell extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(
          empty || choice == null
              ? ""
              : choice.note().isEmpty() ? choice.title() : choice.title() + " · " + choice.note());
    }
  }
}

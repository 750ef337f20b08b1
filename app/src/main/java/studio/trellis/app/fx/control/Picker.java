package studio.trellis.app.fx.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Picks one of many: type a part of the name, arrow down, Enter. The list shows itself while
 * somebody is at it.
 */
public final class Picker<T> extends VBox {
  private static final int MOST = 200;
  private static final double ROW = 28;
  private static final int ROWS = 6;

  private final Function<T, String> name;
  private final Supplier<List<T>> options;
  private final Consumer<T> taken;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();

  /**
   * A field.
   *
   * @param prompt what to pick, also for a screen reader
   * @param name of an option
   * @param options asked when somebody comes to the field
   */
  public Picker(
      String prompt, Function<T, String> name, Supplier<List<T>> options, Consumer<T> taken) {
    super(4);
    this.name = name;
    this.options = options;
    this.taken = taken;
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.getStyleClass().add("edit-field");
    field.textProperty().subscribe(this::find);
    field.focusedProperty().subscribe(focused -> show(focused && !field.getText().isEmpty()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getStyleClass().add("picker-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new NameCell());
    list.setOnMousePressed(event -> take(list.getSelectionModel().getSelectedItem()));
    getChildren().addAll(field, list);
    show(false);
  }

  /** The field to type in. */
  public TextField field() {
    return field;
  }

  private void show(boolean shown) {
    list.setVisible(shown && !list.getItems().isEmpty());
    list.setManaged(list.isVisible());
  }

  private void find(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            options.get().stream()
                .filter(option -> name.apply(option).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList());
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW + 4);
    show(field.isFocused() && !typed.isEmpty());
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean done = true;
    switch (event.getCode()) {
      case DOWN -> {
        if (list.isVisible()) {
          choose(at + 1);
        } else {
          find(field.getText());
          show(true);
        }
      }
      case UP -> choose(at - 1);
      case ENTER -> take(list.isVisible() ? list.getSelectionModel().getSelectedItem() : null);
      case ESCAPE -> {
        done = list.isVisible() || !field.getText().isEmpty();
        clear();
      }
      default -> done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void choose(int at) {
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  private void clear() {
    field.clear();
    show(false);
  }

  private void take(@Nullable T option) {
    if (option != null) {
      clear();
      taken.accept(option);
    }
  }

  /** An option by its name. */
  private final class NameCell extends ListCell<T> {
    @Override
    protected void updateItem(T option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? "" : name.apply(option));
    }
  }
}

package studio.trellis.app.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** Something chosen from many by typing part of its name. */
public final class Picker {
  private static final int MOST = 60;
  private static final double WIDTH = 320;

  private final Popup popup = new Popup();
  private final TextField field = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private final List<Choice> all;
  private final Consumer<Choice> chosen;
  private final @Nullable Consumer<String> made;

  /**
   * One of the many.
   *
   * @param note what kind of thing it is; may be empty
   */
  public record Choice(String id, String name, String note) {}

  private Picker(
      String prompt, List<Choice> all, Consumer<Choice> chosen, @Nullable Consumer<String> made) {
    this.all = all;
    this.chosen = chosen;
    this.made = made;
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setId("picker-field");
    list.setId("picker-list");
    list.setAccessibleText(prompt);
    list.setFixedCellSize(34);
    list.setPlaceholder(Ui.label(Text.of("palette.nothing"), "ink-3"));
    list.getStyleClass().add("picker-list");
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> take());
    field.textProperty().subscribe(this::filter);
    VBox box = Ui.styled(new VBox(6, field, list), "picker");
    box.setPrefWidth(WIDTH);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /**
   * Opens below a node.
   *
   * @param made told a name that is none of them, to make one; null: that cannot be done
   */
  public static void open(
      Node anchor,
      String prompt,
      List<Choice> all,
      Consumer<Choice> chosen,
      @Nullable Consumer<String> made) {
    Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
    if (bounds != null) {
      open(anchor, bounds.getMinX(), bounds.getMaxY() + 4, prompt, all, chosen, made);
    }
  }

  /** Opens at a place on the screen. */
  static void open(
      Node owner,
      double x,
      double y,
      String prompt,
      List<Choice> all,
      Consumer<Choice> chosen,
      @Nullable Consumer<String> made) {
    Picker picker = new Picker(prompt, all, chosen, made);
    picker.popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
    picker.popup.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
    picker.popup.setOnHidden(event -> owner.requestFocus());
    picker.popup.show(owner, x, y);
    picker.field.requestFocus();
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<Choice> fits =
        all.stream()
            .filter(choice -> choice.name().toLowerCase(Locale.ROOT).contains(wanted))
            .limit(MOST)
            .toList();
    list.getItems().setAll(fits);
    boolean same = fits.stream().anyMatch(choice -> choice.name().equalsIgnoreCase(typed.strip()));
    if (made != null && !wanted.isEmpty() && !same) {
      list.getItems().add(new Choice("", Text.of("map.pick.make", typed.strip()), ""));
    }
    list.getSelectionModel().select(0);
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, 8) * 34 + 4);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case ENTER -> take();
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int at) {
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(at);
    }
  }

  private void take() {
    Choice choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      String typed = field.getText().strip();
      popup.hide();
      if (!choice.id().isEmpty()) {
        chosen.accept(choice);
      } else if (made != null) {
        made.accept(typed);
      }
    }
  }

  /** A name and what it is. */
  private static final class Cell extends ListCell<Choice> {
    private final Label name = Ui.label("");
    private final Label note = Ui.label("", "ink-3", "small");

    Cell() {
      name.setMinWidth(0);
      setGraphic(Ui.row(8, name, Ui.spring(), note));
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      name.setText(choice == null ? "" : choice.name());
      note.setText(choice == null ? "" : choice.note());
      setAccessibleText(
          choice == null || choice.note().isEmpty()
              ? name.getText()
              : Text.of("palette.spoken", choice.name(), choice.note()));
    }
  }
}

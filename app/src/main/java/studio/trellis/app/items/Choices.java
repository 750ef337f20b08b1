package studio.trellis.app.items;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Boxes to choose from, each choice in words. */
public final class Choices {
  private Choices() {}

  /** Fills a box; {@code name} is what a screen reader calls it. */
  public static <T> void fill(
      ComboBox<T> box, String name, List<T> choices, Function<T, String> words) {
    box.getItems().setAll(choices);
    box.setAccessibleText(name);
    box.setCellFactory(list -> new Words<>(words));
    box.setButtonCell(new Words<>(words));
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
  }

  /** A choice in words. */
  private static final class Words<T> extends ListCell<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? "" : words.apply(value));
    }
  }
}

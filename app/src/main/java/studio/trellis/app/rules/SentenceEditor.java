package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Sentences whose parts open below them. Every change makes something whole and is told at once;
 * whoever is told shows the sentence as it is then.
 */
final class SentenceEditor<T> extends VBox {
  private static final double MENU = 320;

  private final Consumer<T> made;
  private final List<PillFlow<T>> flows = new ArrayList<>();
  private final HBox below = new HBox(16);
  private String place = "";
  private boolean changing;
  private Runnable opened = () -> {};

  /**
   * An editor of some sentences one below the other.
   *
   * @param lines how many
   */
  SentenceEditor(int lines, Consumer<T> made) {
    super(8);
    this.made = made;
    getStyleClass().add("sentence-editor");
    for (int i = 0; i < lines; i++) {
      PillFlow<T> flow = new PillFlow<>(this::open, this::made);
      flow.getStyleClass().add("pill-flow-" + i);
      flows.add(flow);
      getChildren().add(flow);
    }
    getChildren().add(below);
    below.setFillHeight(false);
    closeMenu();
  }

  /** Runs {@code task} whenever a menu opened. */
  void onOpened(Runnable task) {
    opened = task;
  }

  /** Where the menu opens; what is added stands at its right. */
  HBox below() {
    return below;
  }

  /** Shows what a sentence says now. */
  void show(int line, List<Pill<T>> pills) {
    PillFlow<T> flow = flows.get(line);
    boolean focused = flow.isFocusWithin();
    flow.show(pills);
    if ((focused || changing) && !place.isEmpty()) {
      flow.focus(place);
    }
  }

  private void open(Pill<T> pill) {
    Supplier<Step<T>> menu = pill.menu();
    boolean again = place.equals(pill.place()) && menu() != null;
    closeMenu();
    place = pill.place();
    if (menu == null || again) {
      return;
    }
    flows.forEach(flow -> flow.mark(pill.place()));
    MenuCard<T> card = new MenuCard<>(menu.get(), this::made, this::cancel);
    card.setMinWidth(MENU);
    card.setPrefWidth(MENU);
    below.getChildren().addFirst(card);
    below.setManaged(true);
    below.setVisible(true);
    card.open();
    opened.run();
  }

  private @Nullable MenuCard<?> menu() {
    return !below.getChildren().isEmpty()
            && below.getChildren().getFirst() instanceof MenuCard<?> card
        ? card
        : null;
  }

  /** The focus stays where the change was made, in what the sentence says then. */
  private void made(T now) {
    closeMenu();
    changing = true;
    made.accept(now);
    changing = false;
    for (PillFlow<T> flow : flows) {
      if (flow.focus(place)) {
        return;
      }
    }
    flows.getFirst().focusOpen();
  }

  private void cancel() {
    closeMenu();
    flows.forEach(flow -> flow.focus(place));
  }

  private void closeMenu() {
    below.getChildren().removeIf(MenuCard.class::isInstance);
    flows.forEach(flow -> flow.mark(""));
    boolean filled = !below.getChildren().isEmpty();
    below.setManaged(filled);
    below.setVisible(filled);
  }

  /** Closes what is open: another sentence is to be shown. */
  void reset() {
    closeMenu();
    place = "";
  }

  /** Puts the focus on the first part that is not said yet, or on the first of all. */
  void focusOpen() {
    flows.getFirst().focusOpen();
  }
}

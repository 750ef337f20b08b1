package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import studio.trellis.model.rule.Scaffold;

/**
 * The four levels of help side by side, from most to least; two by two where there is less room.
 */
final class LevelsView extends GridPane {
  private static final double FOUR_FROM = 760;

  private final List<LevelCard> cards = new ArrayList<>();
  private int columns;

  /**
   * The levels.
   *
   * @param look shows a level as learners see it
   */
  LevelsView(ActivityViewModel model, Consumer<Scaffold> look) {
    super(10, 10);
    for (Scaffold level : Scaffold.values()) {
      LevelCard card = new LevelCard(model, level, () -> look.accept(level));
      card.setMaxHeight(Double.MAX_VALUE);
      cards.add(card);
    }
    widthProperty().subscribe(width -> arrange(width.doubleValue() >= FOUR_FROM ? 4 : 2));
    arrange(2);
  }

  private void arrange(int wanted) {
    if (wanted == columns) {
      return;
    }
    columns = wanted;
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      add(cards.get(i), i % columns, i / columns);
    }
  }

  void show(Shown shown) {
    cards.forEach(card -> card.show(shown));
  }
}

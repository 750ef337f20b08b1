package studio.trellis.app.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Excerpt;
import studio.trellis.authoring.search.Hit;
import studio.trellis.model.course.EntityKind;

/** A line of the list of hits. */
final class RowCell extends ListCell<Row> {
  /** Letters of a title that have room on a line. */
  private static final int TITLE = 120;

  private final Label heading = Ui.label("");
  private final Marked title = new Marked("said-title");
  private final Label kind = Ui.label("", "ink-3", "small");
  private final Marked excerpt = new Marked("said");
  private final VBox hit = Ui.column(3);
  private final Runnable go;

  /**
   * A line.
   *
   * @param list whose line it is
   * @param go what happens when it is clicked, after it was selected
   */
  RowCell(ListView<Row> list, Runnable go) {
    this.go = go;
    HBox.setHgrow(title, Priority.ALWAYS);
    kind.setMinWidth(USE_PREF_SIZE);
    hit.getChildren().addAll(Ui.row(12, title, kind), excerpt);
    title.within(list.widthProperty(), 200);
    excerpt.within(list.widthProperty(), 90);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (!isEmpty()) {
            this.go.run();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("search-course", "search-activity", "search-hit", "search-inside");
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case Row.OfCourse r -> heading(r.title(), "search-course");
      case Row.OfActivity r -> heading(r.title(), "search-activity");
      case Row.More r -> heading(Text.of("search.more", Text.number(r.left())), "search-activity");
      case Row.OfHit r -> show(r.hit(), r.inside());
    }
  }

  /** Of an item's name, which is the beginning of its question. */
  private static String beginning(String name) {
    return name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
  }

  private void heading(String text, String style) {
    heading.setText(text.replace('\n', ' '));
    heading.getStyleClass().setAll("label", style + "-label");
    getStyleClass().add(style);
    setGraphic(heading);
    setAccessibleText(text);
  }

  private void show(Hit found, boolean inside) {
    kind.setText(PartWords.one(found.part().kind()));
    Excerpt words = found.excerpt();
    boolean item = found.part().kind() == EntityKind.ITEM;
    boolean same = item && words.text().startsWith(beginning(found.title()));
    if (same) {
      title.showLine(words.text(), words.found(), TITLE);
    } else {
      title.showLine(found.title(), found.titleFound(), TITLE);
    }
    boolean said = !words.text().isEmpty() && !same && !(item && words.found().isEmpty());
    excerpt.show(words.text(), words.found());
    excerpt.setVisible(said);
    excerpt.setManaged(said);
    getStyleClass().addAll("search-hit", inside ? "search-inside" : "search-hit");
    setGraphic(hit);
    setAccessibleText(kind.getText() + ": " + found.title() + (said ? ". " + words.text() : ""));
  }
}

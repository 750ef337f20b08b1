package studio.trellis.app.search;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The hits by course and activity, or why there are none. */
final class HitsPane extends BorderPane {
  private final SearchViewModel model;
  private final ListView<Row> list = new ListView<>();
  private final javafx.scene.control.Label count = Ui.label("", "ink-2");

  HitsPane(SearchViewModel model) {
    this.model = model;
    list.setId("search-list");
    list.getStyleClass().add("search-list");
    list.setAccessibleText(Text.of("search.list"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new RowCell(list, this::go));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
          }
        });
    count.setId("search-count");
    count.getStyleClass().add("search-count");
    count.setWrapText(true);
    model.answerProperty().subscribe(this::fill);
  }

  /** The first hit gets the focus. */
  void enter() {
    if (!model.rows().isEmpty()) {
      list.requestFocus();
      int first = 0;
      while (first < model.rows().size() && !(model.rows().get(first) instanceof Row.OfHit)) {
        first++;
      }
      list.getSelectionModel().select(first);
    }
  }

  private void fill(Answer answer) {
    String typed = answer.question().text();
    if (answer.hits().total() > 0) {
      count.setText(said(answer));
      setTop(count);
      setCenter(list);
    } else if (typed.isBlank() && !model.narrowed()) {
      setTop(null);
      setCenter(
          new EmptyState(Feather.SEARCH, Text.of("search.empty"), Text.of("search.empty-text")));
    } else {
      setTop(null);
      setCenter(nothing(typed));
    }
  }

  private EmptyState nothing(String typed) {
    String title =
        typed.isBlank() ? Text.of("search.none-here") : Text.of("search.none", shorten(typed));
    return model.narrowed()
        ? new EmptyState(
            Feather.SEARCH,
            title,
            Text.of("search.none-narrowed"),
            Buttons.plain(Text.of("search.widen"), model::widen))
        : new EmptyState(Feather.SEARCH, title, Text.of("search.none-text"));
  }

  private static String said(Answer answer) {
    String total = Text.number(answer.hits().total());
    return answer.hits().similar()
        ? Text.of("search.similar", shorten(answer.question().text()), total)
        : answer.hits().total() == 1 ? Text.of("search.one") : Text.of("search.total", total);
  }

  private static String shorten(String typed) {
    return typed.length() <= 60 ? typed : typed.substring(0, 59) + "…";
  }

  private void go() {
    switch (list.getSelectionModel().getSelectedItem()) {
      case Row.OfHit row -> model.go(row.hit());
      case Row.OfActivity row -> model.go(row);
      case Row.More row -> model.more();
      case Row.OfCourse row -> {}
      case null -> {}
    }
  }
}

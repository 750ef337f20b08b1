package studio.trellis.app.search;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The search page: a field, what narrows the hits, the hits; or what would be replaced. */
public final class SearchView extends BorderPane {
  private final TextField field = new TextField();
  private final HitsPane hits;
  private final FilterPane filters;
  private final ReplacePane replacing;
  private final ReplaceViewModel replace;

  public SearchView(SearchViewModel model, ReplaceViewModel replace) {
    this.replace = replace;
    hits = new HitsPane(model);
    filters = new FilterPane(model);
    replacing = new ReplacePane(replace);
    setId("search-page");
    getStyleClass().add("page");
    field.setId("search-field");
    field.setPromptText(Text.of("search.prompt"));
    field.setAccessibleText(Text.of("search.prompt"));
    field.getStyleClass().add("search-field");
    field.textProperty().bindBidirectional(model.textProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(field, Priority.ALWAYS);
    ToggleButton toggle = FilterPane.toggle(Text.of("search.replace"), false);
    toggle.setId("search-replace");
    toggle.setGraphic(Ui.icon(Feather.EDIT_3));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.selectedProperty().bindBidirectional(replace.activeProperty());
    setTop(Ui.styled(Ui.row(12, field, toggle), "search-head"));
    replace.activeProperty().subscribe(now -> arrange());
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                model.again();
                FxThread.later(this::begin);
              }
            });
  }

  /** The field gets the focus, its text chosen. */
  private void begin() {
    field.requestFocus();
    field.selectAll();
  }

  private void arrange() {
    boolean now = replace.activeProperty().get();
    setLeft(now ? null : filters);
    setCenter(now ? replacing : hits);
  }

  private void key(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (down && !replace.activeProperty().get()) {
      hits.enter();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }
}

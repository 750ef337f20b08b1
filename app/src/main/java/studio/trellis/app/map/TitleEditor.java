package studio.trellis.app.map;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.OwnUndo;
import studio.trellis.app.map.edit.Draft;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.ActivityKind;

/**
 * The title of a card or group, typed in its place: Enter or leaving it commits, Escape takes back.
 * A new activity is a card of its own while it has no title; Tab adds it and begins the next.
 */
final class TitleEditor extends Region implements OwnUndo {
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

  private final MapViewModel model;
  private final MapActions actions;
  private final Runnable ended;
  private final TextField field = new TextField();
  private final MenuButton kind = new MenuButton();
  private @Nullable Draft draft;
  private String renaming = "";
  private String colour = "";
  private boolean ending;

  TitleEditor(MapViewModel model, MapActions actions, Runnable ended) {
    this.model = model;
    this.actions = actions;
    this.ended = ended;
    getStyleClass().add("title-editor");
    dress("none");
    setId("title-editor");
    setManaged(false);
    setVisible(false);
    field.setId("title-field");
    field.setPromptText(Text.of("map.title.prompt"));
    kind.setId("draft-kind");
    kind.getStyleClass().add("draft-kind");
    kind.setFocusTraversable(false);
    kind.getItems().setAll(KindMenu.items(this::other));
    getChildren().addAll(kind, field);
    field.focusedProperty().subscribe(this::left);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    setOnMousePressed(event -> event.consume());
    setOnMouseReleased(event -> event.consume());
    setOnMouseDragged(event -> event.consume());
  }

  private void other(ActivityKind chosen) {
    actions.draftKind(chosen);
    field.requestFocus();
  }

  /** Whether a title is being typed. */
  boolean open() {
    return draft != null || !renaming.isEmpty();
  }

  /** Opens, follows or closes, as the map's state has it. */
  void update() {
    Draft nowDraft = model.overlay().draft();
    String nowRenaming = model.overlay().renaming();
    boolean fresh = (nowDraft != null && draft == null) || !nowRenaming.equals(renaming);
    draft = nowDraft;
    renaming = nowRenaming;
    setVisible(open());
    if (!open()) {
      return;
    }
    place();
    if (fresh) {
      field.setText(draft != null ? "" : actions.title(renaming));
      field.setAccessibleText(Text.of(draft != null ? "map.title.new" : "map.title.rename"));
      field.requestFocus();
      field.selectAll();
    }
  }

  private void place() {
    Draft now = draft;
    kind.setVisible(now != null);
    pseudoClassStateChanged(DRAFT, now != null);
    if (now != null) {
      dress(Text.word(now.kind()));
      kind.setText(Text.of("kind." + Text.word(now.kind())));
      resizeRelocate(now.place().x(), now.place().y(), Card.WIDTH, Card.HEIGHT);
      return;
    }
    dress("none");
    Card card = model.world().card(renaming);
    Box box = model.world().box(renaming);
    if (card != null) {
      resizeRelocate(card.box().x() + 8, card.box().y() + 24, Card.WIDTH - 14, 32);
    } else if (box != null) {
      resizeRelocate(box.x() + 8, box.y() + 4, Math.clamp(box.width() - 16, 180, 420), 32);
    }
  }

  private void dress(String word) {
    if (!word.equals(colour)) {
      getStyleClass().remove("kind-" + colour);
      colour = word;
      getStyleClass().add("kind-" + word);
    }
  }

  @Override
  protected void layoutChildren() {
    if (draft != null) {
      kind.resizeRelocate(12, 6, Math.min(getWidth() - 20, kind.prefWidth(-1)), 24);
      field.resizeRelocate(10, 36, getWidth() - 18, 34);
    } else {
      field.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private void key(KeyEvent event) {
    boolean done = true;
    if (event.getCode() == KeyCode.ENTER) {
      commit();
      ended.run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      ending = true;
      actions.cancel();
      ending = false;
      ended.run();
    } else if (event.getCode() == KeyCode.TAB && draft != null && !event.isShiftDown()) {
      commit();
      actions.addSuccessor();
    } else if (event.getCode() == KeyCode.DOWN && event.isAltDown() && draft != null) {
      kind.show();
    } else {
      done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused && open() && !ending && !kind.isShowing()) {
      commit();
    }
  }

  private void commit() {
    if (ending) {
      return;
    }
    ending = true;
    String typed = field.getText();
    if (draft != null) {
      draft = null;
      actions.finish(typed);
    } else {
      actions.renamed(typed);
    }
    ending = false;
  }

  @Override
  public boolean undoesItself() {
    return open();
  }
}

package studio.trellis.app.fx.rich;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.OwnKeys;
import studio.trellis.app.fx.control.OwnUndo;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.RichText;

/**
 * A field for formatted text. Its value is canonical clean HTML. While it has the focus it is
 * edited on the scene's editing page; otherwise it is a few plain nodes, so a page may have many.
 */
public final class RichEditor extends VBox implements OwnUndo, OwnKeys {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final Duration PAUSE = Duration.millis(250);
  private static final Duration LONGEST_PAUSE = Duration.seconds(2);

  private final Assets assets;
  private final RichView view;
  private final StackPane body = new StackPane();
  private final Colours colours = new Colours();
  private @Nullable Toolbar toolbar;
  private final Session session;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition longestPause = new PauseTransition(LONGEST_PAUSE);
  private final Label message = Ui.wrapped("", "rich-message");
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing");
  private RichText text = RichText.EMPTY;
  private String prompt = "";
  private String name = "";
  private boolean compact;
  private FilePicker picker = FilePicker.SYSTEM;

  /** A field whose images are those of {@code assets}. */
  public RichEditor(Assets assets) {
    this.assets = assets;
    this.view = new RichView(assets);
    this.session = new Session(this);
    getStyleClass().add("rich-editor");
    body.getStyleClass().add("rich-body");
    body.getChildren().setAll(colours, view);
    VBox.setVgrow(body, Priority.ALWAYS);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleHelp(Text.of("rich.help"));
    pause.setOnFinished(event -> commit());
    longestPause.setOnFinished(event -> commit());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    focusedProperty().subscribe(this::focusChanged);
    focusWithinProperty().subscribe(within -> FxThread.later(this::leaveIfLeft));
    sceneProperty().subscribe(this::sceneChanged);
    message.setAccessibleRole(AccessibleRole.TEXT);
    addEventFilter(DragEvent.DRAG_OVER, this::draggedOver);
    addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    colours.backgroundProperty().subscribe(b -> session.dress());
    setCompact(false);
    show();
  }

  /** The text: canonical clean HTML, with what was typed up to now. */
  public String html() {
    commit();
    return text.html();
  }

  /** Sets the text without telling those who listen. */
  public void html(String html) {
    RichText next = RichText.read(html);
    if (!next.equals(text)) {
      text = next;
      pause.stop();
      longestPause.stop();
      if (editing.get()) {
        session.replace(text.html());
      }
      show();
    }
  }

  /** Adds one who is told when the author has changed the text: at pauses and on leaving. */
  public void onEdited(Consumer<String> listener) {
    listeners.add(listener);
  }

  /** What stands in the empty field. */
  public void setPrompt(String prompt) {
    this.prompt = prompt;
    show();
  }

  /** What a screen reader calls the field. */
  public void setAccessibleName(String name) {
    this.name = name;
    setAccessibleText(name);
  }

  /** One line tall and growing, its tools only while it is edited. */
  public void setCompact(boolean compact) {
    this.compact = compact;
    pseudoClassStateChanged(COMPACT, compact);
    arrange();
  }

  /** Whether the author is writing in it. */
  public ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  @Override
  public void requestFocus() {
    if (editing.get()) {
      session.focus("end", Point2D.ZERO);
    } else {
      super.requestFocus();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> spoken();
      case VALUE_STRING -> CleanHtml.text(text.html());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  Assets assets() {
    return assets;
  }

  /** Made when it is first needed: a page has many fields, and few are written in. */
  Toolbar toolbar() {
    Toolbar now = toolbar;
    if (now == null) {
      now = new Toolbar(session);
      toolbar = now;
    }
    return now;
  }

  Colours colours() {
    return colours;
  }

  String prompt() {
    return prompt;
  }

  /** What a screen reader says of the field. */
  String spoken() {
    String words = CleanHtml.text(text.html());
    return name.isEmpty() || words.isEmpty() ? name + words : name + ": " + words;
  }

  String name() {
    return name;
  }

  /**
   * What was told is undone by the course, which names it; the field itself undoes what is not told
   * yet, and what is typed into one of its sheets.
   */
  @Override
  public boolean undoesItself() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner instanceof TextInputControl field) {
      return field.isUndoable() || field.isRedoable();
    }
    return editing.get() && pause.getStatus() == Animation.Status.RUNNING;
  }

  @Override
  public boolean takes(KeyEvent event) {
    return editing.get() && session.takes(event);
  }

  /** Says something about what was pasted or dropped, until the next change. */
  void say(String sentence) {
    message.setText(sentence);
    arrange();
    message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Who asks the author for files. */
  void setPicker(FilePicker picker) {
    this.picker = picker;
  }

  @Nullable Path pick(List<String> endings) {
    return picker.pick(getScene().getWindow(), endings);
  }

  private void draggedOver(DragEvent event) {
    if (Pasting.takes(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    drop(event.getDragboard());
    event.setDropCompleted(true);
    event.consume();
  }

  /** Takes in what was dropped here. */
  void drop(Clipboard board) {
    if (!editing.get()) {
      enter("end", Point2D.ZERO);
    }
    session.pasting().drop(board);
  }

  /** The text was changed on the page; it is told at the next pause. */
  void typed() {
    if (!message.getText().isEmpty()) {
      say("");
    }
    pause.playFromStart();
    if (longestPause.getStatus() != Animation.Status.RUNNING) {
      longestPause.playFromStart();
    }
  }

  /** Tells what was typed, if anything was. */
  void commit() {
    pause.stop();
    longestPause.stop();
    if (!editing.get() || !session.ready()) {
      return;
    }
    RichText typed = RichText.read(session.html());
    if (!typed.equals(text)) {
      text = typed;
      session.node().setAccessibleText(spoken());
      session.call("settle");
      String html = text.html();
      List.copyOf(listeners).forEach(listener -> listener.accept(html));
    }
  }

  private void focusChanged(boolean focused) {
    if (focused && !editing.get()) {
      enter("end", Point2D.ZERO);
    }
  }

  private void pressed(MouseEvent event) {
    if (!editing.get() && event.getTarget() instanceof Node target && within(target, body)) {
      enter("point", body.sceneToLocal(event.getSceneX(), event.getSceneY()));
      event.consume();
    }
  }

  private void enter(String where, Point2D point) {
    Scene scene = getScene();
    if (scene == null || isDisabled()) {
      return;
    }
    editing.set(true);
    setFocusTraversable(false);
    pseudoClassStateChanged(ACTIVE, true);
    double height = body.getHeight();
    session.begin(Surface.of(scene), text.html(), height);
    body.getChildren().setAll(colours, session.node());
    arrange();
    session.focus(where, point);
  }

  private void leaveIfLeft() {
    Scene scene = getScene();
    if (editing.get() && scene != null) {
      Node owner = scene.getFocusOwner();
      if (owner == null || !within(owner, this)) {
        leave();
      } else if (scene.getWindow() == null || !scene.getWindow().isFocused()) {
        commit();
      }
    }
  }

  /** Gives the page back; the field is plain nodes again. */
  void leave() {
    if (!editing.get()) {
      return;
    }
    commit();
    editing.set(false);
    session.end();
    body.getChildren().setAll(colours, view);
    pseudoClassStateChanged(ACTIVE, false);
    setFocusTraversable(true);
    message.setText("");
    toolbar().active(false, Set.of());
    arrange();
    show();
  }

  private void sceneChanged(@Nullable Scene before, @Nullable Scene now) {
    if (before != null && editing.get()) {
      leave();
    }
    if (now != null) {
      Objects.requireNonNull(Surface.of(now));
    }
  }

  private void arrange() {
    List<Node> parts = new ArrayList<>();
    if (!compact || editing.get()) {
      parts.add(toolbar());
    }
    parts.add(body);
    if (!message.getText().isEmpty()) {
      parts.add(message);
    }
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
  }

  private void show() {
    if (!editing.get()) {
      view.show(text, prompt);
    }
  }

  private static boolean within(Node node, Node ancestor) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}

package studio.trellis.app.fx.rich;

import java.util.Objects;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.LatexToMathml;

/** A field's use of the editing page: from the moment that it gets the focus until it loses it. */
final class Session implements Borrower {
  /** The page is one picture in memory: beyond this height its text scrolls inside. */
  private static final double TALLEST = 2400;

  private final RichEditor editor;
  private final Keys keys = new Keys(this);
  private final Tools tools = new Tools(this);
  private final Pasting pasting = new Pasting(this);
  private final FileIntake intake;
  private final TextMenu menu = new TextMenu(this);
  private final EventHandler<KeyEvent> onKey = keys::pressed;
  private final EventHandler<ScrollEvent> onScroll = this::scrolled;
  private @Nullable Surface surface;
  private boolean tall;

  Session(RichEditor editor) {
    this.editor = editor;
    this.intake = new FileIntake(editor.assets());
  }

  void begin(Surface page, String html, double height) {
    page.borrower().ifPresent(Borrower::release);
    page.lend(this);
    surface = page;
    WebView view = page.view();
    view.setPrefHeight(height);
    view.setAccessibleText(editor.spoken());
    view.setAccessibleHelp(editor.getAccessibleHelp());
    view.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
    view.addEventFilter(ScrollEvent.SCROLL, onScroll);
    view.setOnContextMenuRequested(menu::show);
    dress();
    page.call("open", html, editor.prompt(), editor.name());
  }

  void end() {
    Surface page = surface;
    if (page != null) {
      page.view().removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
      page.view().removeEventFilter(ScrollEvent.SCROLL, onScroll);
      page.view().setOnContextMenuRequested(null);
      menu.hide();
      page.giveBack(this);
      surface = null;
    }
  }

  boolean ready() {
    return surface != null && surface.ready();
  }

  Node node() {
    return Objects.requireNonNull(surface).view();
  }

  String html() {
    return ask("html");
  }

  void replace(String html) {
    call("replace", html);
  }

  void dress() {
    if (surface != null) {
      surface.call("colours", editor.colours().css());
    }
  }

  void focus(String where, Point2D at) {
    if (surface != null) {
      surface.view().requestFocus();
      surface.call("focus", where, at.getX(), at.getY());
    }
  }

  /** Gives the focus back to the text, after a tool was used. */
  void focus() {
    if (surface != null) {
      surface.view().requestFocus();
    }
  }

  void call(String function, Object... arguments) {
    if (surface != null) {
      surface.call(function, arguments);
    }
  }

  String ask(String function, Object... arguments) {
    return surface == null ? "" : surface.ask(function, arguments);
  }

  /** Whether a key is the text's own just now. */
  boolean takes(KeyEvent event) {
    return keys.takes(event);
  }

  RichEditor editor() {
    return editor;
  }

  Tools tools() {
    return tools;
  }

  FileIntake intake() {
    return intake;
  }

  Pasting pasting() {
    return pasting;
  }

  LatexToMathml latex() {
    return Objects.requireNonNull(surface).latex();
  }

  /** Moves the focus to what comes before or after the field. */
  void leave(boolean back) {
    if (surface != null) {
      surface
          .view()
          .requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private void scrolled(ScrollEvent event) {
    if (!tall) {
      // The page around the field scrolls, not the field.
      event.consume();
      editor.fireEvent(event.copyFor(editor, editor));
    }
  }

  @Override
  public void release() {
    editor.leave();
  }

  @Override
  public void textChanged() {
    editor.typed();
  }

  @Override
  public void textHeight(double height) {
    if (surface != null) {
      boolean now = height > TALLEST;
      surface.view().setPrefHeight(Math.min(height, TALLEST));
      if (now != tall) {
        tall = now;
        surface.call("long", now);
      }
    }
  }

  @Override
  public void caretAt(double top, double bottom) {
    if (surface != null) {
      Reveal.vertically(surface.view(), top, bottom);
    }
  }

  @Override
  public void stateChanged(Set<String> state) {
    editor.toolbar().active(true, state);
  }

  @Override
  public void paste() {
    pasting.paste(false);
  }

  /** Pastes words only. */
  void pastePlain() {
    pasting.paste(true);
  }

  /** Puts clean HTML in the place of the selection. */
  void insert(String html) {
    call("insert", html);
  }

  @Override
  public void copy(String html, String text) {
    ClipboardContent content = new ClipboardContent();
    content.putHtml(html);
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void openChosen(String kind) {
    switch (kind) {
      case "image" -> tools.image();
      case "media" -> tools.media();
      default -> tools.formula();
    }
  }

  @Override
  public String imageAddress(String id) {
    Assets.File file = editor.assets().find(id);
    return file == null ? "" : Images.address(file);
  }

  @Override
  public String mediaLabel(String kind, String id) {
    Assets.File file = editor.assets().find(id);
    return Text.of(
        kind.equals("video") ? "rich.media.video" : "rich.media.audio",
        file == null ? Text.of("rich.media.missing") : file.name());
  }
}

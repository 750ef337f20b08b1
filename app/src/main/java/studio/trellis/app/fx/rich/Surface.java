package studio.trellis.app.fx.rich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.concurrent.Worker;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.web.Js;
import studio.trellis.authoring.html.LatexToMathml;

/**
 * The one editing page of a scene. A field borrows it for as long as it has the focus: a page for
 * each field would cost some megabytes and a thread of its own for every one.
 */
final class Surface {
  private final WebView view = new WebView();
  private final LatexToMathml latex = new LatexToMathml();
  private final List<Runnable> waiting = new ArrayList<>();
  private @Nullable Borrower borrower;
  private boolean ready;

  private Surface() {
    view.getStyleClass().add("rich-page");
    view.setContextMenuEnabled(false);
    view.setAccessibleRole(AccessibleRole.TEXT_AREA);
    view.setMinHeight(0);
    view.getEngine()
        .getLoadWorker()
        .stateProperty()
        .subscribe(
            state -> {
              if (state == Worker.State.SUCCEEDED) {
                ready = true;
                List.copyOf(waiting).forEach(Runnable::run);
                waiting.clear();
              }
            });
    // Questions of a page are the one way to Java that is not on its way out of JavaFX.
    view.getEngine().setPromptHandler(said -> answer(said.getMessage(), said.getDefaultValue()));
    view.getEngine().loadContent(Page.html());
  }

  private String answer(String what, String value) {
    Borrower to = borrower;
    if (to == null) {
      return "";
    }
    List<String> parts = List.of(value.split("\\x01", -1));
    switch (what) {
      case "changed" -> to.textChanged();
      case "height" -> to.textHeight(Double.parseDouble(value));
      case "caret" ->
          to.caretAt(Double.parseDouble(parts.getFirst()), Double.parseDouble(parts.getLast()));
      case "state" -> to.stateChanged(Set.copyOf(List.of(value.split(" "))));
      case "paste" -> to.paste();
      case "copy" -> to.copy(parts.getFirst(), parts.getLast());
      case "open" -> to.openChosen(value);
      case "image" -> {
        return to.imageAddress(value);
      }
      case "media" -> {
        return to.mediaLabel(parts.getFirst(), parts.getLast());
      }
      default -> throw new IllegalStateException("the page says what nobody knows: " + what);
    }
    return "";
  }

  /** The page of this scene; it begins to load when it is first asked for. */
  static Surface of(Scene scene) {
    return (Surface) scene.getProperties().computeIfAbsent(Surface.class, key -> new Surface());
  }

  WebView view() {
    return view;
  }

  /** Reads formulas; it keeps those that it has read. */
  LatexToMathml latex() {
    return latex;
  }

  Optional<Borrower> borrower() {
    return Optional.ofNullable(borrower);
  }

  /** Gives the page to a field; who had it must have given it back. */
  void lend(Borrower to) {
    borrower = to;
  }

  /** Takes the page back, if this field has it. */
  void giveBack(Borrower from) {
    if (from.equals(borrower)) {
      borrower = null;
      waiting.clear();
    }
  }

  boolean ready() {
    return ready;
  }

  /** Calls a function of the page: now, or as soon as it is there. */
  void call(String function, Object... arguments) {
    if (ready) {
      run(function, arguments);
    } else {
      waiting.add(() -> run(function, arguments));
    }
  }

  /** What a function of the page returns; empty when it is not there yet. */
  String ask(String function, Object... arguments) {
    return ready ? String.valueOf(run(function, arguments)) : "";
  }

  private Object run(String function, Object... arguments) {
    StringBuilder script = new StringBuilder("Rich.").append(function).append('(');
    for (int i = 0; i < arguments.length; i++) {
      script.append(i == 0 ? "" : ",").append(literal(arguments[i]));
    }
    return view.getEngine().executeScript(script.append(')').toString());
  }

  private static String literal(Object value) {
    return switch (value) {
      case String text -> Js.literal(text);
      case Map<?, ?> map -> {
        StringBuilder out = new StringBuilder("{");
        map.forEach(
            (key, entry) ->
                out.append(out.length() > 1 ? "," : "")
                    .append(literal(key))
                    .append(':')
                    .append(literal(entry)));
        yield out.append('}').toString();
      }
      default -> String.valueOf(value);
    };
  }
}

package studio.trellis.app.fx.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Worker;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;

/**
 * The page that learners see, from the very files of a web package. A state is shown as a learner
 * meets it who comes back: it is laid where the page keeps its progress, and the page is loaded
 * again.
 */
public final class LearnerPage extends StackPane {
  private static final String LISTEN =
      "document.addEventListener('trellis:decided', function () { alert('decided\\n"
          + "' + TrellisEngine.state()); });document.addEventListener('trellis:recorded', function"
          + " (e) { alert('recorded\\n"
          + "' + e.detail.evidence + '\\n"
          + "' + e.detail.now + '\\n"
          + "' + e.detail.state); });";

  private static final Duration PAUSE = Duration.millis(50);

  /** So often a page is asked whether its learner has started. */
  private static final int TRIES = 200;

  private final WebView view = new WebView();
  private final Consumer<String> loaded;
  private @Nullable PackageFolder folder;
  private String key = "";
  private String wanted = "";
  private boolean laid;
  private boolean stored;

  /**
   * An empty page.
   *
   * @param loaded told the page's state whenever it has been loaded and shows what was wanted
   * @param event told of each event on the page
   */
  public LearnerPage(Consumer<String> loaded, Consumer<String> event) {
    this.loaded = loaded;
    getStyleClass().add("learner-page");
    view.setContextMenuEnabled(false);
    view.setAccessibleRole(AccessibleRole.TEXT);
    view.setAccessibleText(Text.of("walk.page"));
    getChildren().add(view);
    view.getEngine().setOnAlert(alert -> event.accept(alert.getData()));
    view.getEngine().getLoadWorker().stateProperty().subscribe(this::changed);
  }

  /** Shows another course's package. */
  public void open(PackageFolder files, String course) {
    close();
    storeApart();
    folder = files;
    key = "trellis:" + course;
    wanted = "";
  }

  /**
   * Progress is kept in a folder of this page: the usual one belongs to one studio at a time, and
   * in another studio beside it pages could keep nothing.
   */
  private void storeApart() {
    if (!stored) {
      stored = true;
      try {
        PackageFolder own = new PackageFolder(Map.of());
        own.closeAtExit();
        view.getEngine().setUserDataDirectory(own.file());
      } catch (IOException e) {
        // The usual folder serves where no other can be made.
      }
    }
  }

  /** Shows a state; empty: the very beginning. */
  public void show(String state) {
    PackageFolder files = folder;
    if (files != null) {
      wanted = state;
      laid = false;
      // In the midst of a way: nobody comes back to be welcomed.
      view.getEngine().load(files.address("index.html") + "?here");
    }
  }

  /** What the page's engine gives for a call. */
  public String call(String expression) {
    return String.valueOf(view.getEngine().executeScript("String(" + expression + ")"));
  }

  /** Shows the page as if it had more room (below 1) or less. */
  public void zoom(double factor) {
    view.setZoom(factor);
  }

  /** Lets go of the files. */
  public void close() {
    PackageFolder files = folder;
    if (files != null) {
      files.close();
      folder = null;
    }
  }

  private void changed(Worker.State now) {
    if (now != Worker.State.SUCCEEDED || folder == null) {
      return;
    }
    if (laid) {
      view.getEngine().executeScript(LISTEN);
      tellWhenStarted(folder, TRIES);
      return;
    }
    laid = true;
    String lay =
        wanted.isEmpty()
            ? "localStorage.removeItem(" + Js.literal(key) + ")"
            : "localStorage.setItem(" + Js.literal(key) + "," + Js.literal(wanted) + ")";
    view.getEngine().executeScript(lay + "; location.reload();");
  }

  /** The page stands before its learner has started: its content comes in parts. */
  private void tellWhenStarted(@Nullable PackageFolder of, int tries) {
    if (!Objects.equals(folder, of) || !laid) {
      return;
    }
    String state =
        call("(() => { try { return TrellisEngine.state() } catch (e) { return '' } })()");
    if (!state.isEmpty()) {
      loaded.accept(state);
    } else if (tries > 0) {
      PauseTransition pause = new PauseTransition(PAUSE);
      pause.setOnFinished(event -> tellWhenStarted(of, tries - 1));
      pause.play();
    }
  }
}

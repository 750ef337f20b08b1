package studio.trellis.app.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import studio.trellis.app.text.Text;

/**
 * A place in the studio.
 *
 * @param id one of {@link studio.trellis.app.desk.Pages}
 * @param needsCourse it has nothing to show without an open course
 * @param view made when the page is first looked at, then kept
 * @param action the page's main action, in the top bar
 */
public record Page(
    String id, Ikon icon, boolean needsCourse, Supplier<Node> view, Optional<Command> action) {
  /** The page's name. */
  public String title() {
    return Text.of("page." + id);
  }
}

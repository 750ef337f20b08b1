package studio.trellis.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import studio.trellis.app.text.Text;

/**
 * A place in the studio.
 *
 * @param id one of {@link studio.trellis.app.desk.Pages}
 * @param rail the page whose entry in the rail stands for this one: mostly itself
 * @param needsCourse it has nothing to show without an open course
 * @param view made when the page is first looked at, then kept
 * @param action the page's main action, in the top bar
 */
public record Page(
    String id,
    String rail,
    Ikon icon,
    boolean needsCourse,
    Supplier<Node> view,
    Optional<Command> action) {
  /** A page with an entry of its own in the rail. */
  public Page(
      String id, Ikon icon, boolean needsCourse, Supplier<Node> view, Optional<Command> action) {
    this(id, id, icon, needsCourse, view, action);
  }

  /** This page without an entry of its own: that of another page stands for it. */
  public Page under(String other) {
    return new Page(id, other, icon, needsCourse, view, action);
  }

  /** Whether the rail has an entry for it. */
  public boolean inRail() {
    return rail.equals(id);
  }

  /** The page that the rail marks while {@code id} is in view. */
  static String marked(List<Page> pages, String id) {
    return pages.stream()
        .filter(page -> page.id().equals(id))
        .map(Page::rail)
        .findFirst()
        .orElse(id);
  }

  /** The page's name. */
  public String title() {
    return Text.of("page." + id);
  }
}

package studio.trellis.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.control.OwnKeys;
import studio.trellis.app.fx.control.OwnUndo;
import studio.trellis.app.text.Text;

/** The window's content: rail, bars, the page in view, and the palette above all. */
public final class ShellView extends StackPane {
  private final Desk desk;
  private final List<Page> pages;
  private final List<Command> commands;
  private final Map<String, Node> views = new HashMap<>();
  private final StackPane centre = new StackPane();
  private final PaletteView palette;

  /**
   * The shell around these pages.
   *
   * @param commands what can be done from anywhere, besides going to a page
   * @param show brings a part of the course into view
   */
  public ShellView(
      Desk desk,
      JobRunner jobs,
      List<Page> pages,
      List<Command> commands,
      Consumer<Selection> show) {
    this.desk = desk;
    this.pages = pages;
    this.commands = commands;
    palette = new PaletteView(new PaletteViewModel(desk, this::allCommands, show));
    getStyleClass().add("shell");
    VBox main =
        new VBox(
            new TopBar(desk, pages, palette::open), new SaveBanner(desk), new Banner(desk), centre);
    VBox.setVgrow(centre, Priority.ALWAYS);
    BorderPane right = new BorderPane(main);
    right.setBottom(new StatusBar(desk, jobs));
    BorderPane frame = new BorderPane(right);
    frame.setLeft(new Rail(desk, pages));
    getChildren().addAll(frame, palette);
    desk.pageProperty().subscribe(this::showPage);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private List<Command> allCommands() {
    List<Command> all = new ArrayList<>(commands);
    boolean open = desk.open().isPresent();
    List<Page> numbered = numbered();
    for (Page page : pages) {
      int number = numbered.indexOf(page) + 1;
      if (open || !page.needsCourse()) {
        all.add(
            new Command(
                Text.of("palette.go", page.title()),
                number == 0 ? "" : "Ctrl " + number,
                () -> desk.pageProperty().set(page.id())));
      }
      if (open) {
        page.action().ifPresent(all::add);
      }
    }
    return all;
  }

  /** The pages of the rail, which Ctrl and a digit go to. */
  private List<Page> numbered() {
    return pages.stream().filter(Page::inRail).limit(9).toList();
  }

  private void showPage(String id) {
    for (Page page : pages) {
      if (page.id().equals(id)) {
        centre.getChildren().setAll(views.computeIfAbsent(id, key -> page.view().get()));
      }
    }
  }

  /** Undo and redo of the course, unless the field in use has something of its own to undo. */
  private boolean undoes(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
    boolean again =
        event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
    if ((!back && !again) || OwnUndo.of(getScene() == null ? null : getScene().getFocusOwner())) {
      return false;
    }
    if (back) {
      desk.undo();
    } else {
      desk.redo();
    }
    return true;
  }

  private void key(KeyEvent event) {
    if (!event.isShortcutDown()
        || event.isAltDown()
        || OwnKeys.of(getScene().getFocusOwner(), event)) {
      return;
    }
    if (undoes(event)) {
      event.consume();
      return;
    }
    int number = event.getCode().isDigitKey() ? "123456789".indexOf(event.getCode().getChar()) : -1;
    if (event.getCode() == KeyCode.K && !palette.isVisible()) {
      palette.open();
      event.consume();
    } else if (number >= 0 && number < numbered().size()) {
      Page page = numbered().get(number);
      if (desk.open().isPresent() || !page.needsCourse()) {
        desk.pageProperty().set(page.id());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.COMMA) {
      desk.pageProperty().set(Pages.SETTINGS);
      event.consume();
    }
  }
}

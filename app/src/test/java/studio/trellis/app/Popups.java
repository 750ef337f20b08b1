package studio.trellis.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import studio.trellis.app.text.Text;

/**
 * Opens what pops up: menus, the lists of boxes, context menus; each kind once. Which classes of
 * the studio make such things is read in their source, so that none is forgotten. Everything runs
 * on the JavaFX thread.
 */
final class Popups {
  private static final Pattern POPS_UP =
      Pattern.compile(
          "new (ContextMenu|Popup|MenuButton|SplitMenuButton|ComboBox|ChoiceBox|DatePicker"
              + "|ColorPicker|Dialog|Alert)\\b"
              + "|extends (Popup|PopupControl|MenuButton|ContextMenu|ComboBox|Dialog)\\b");

  private static final Pattern OPENS_INSIDE =
      Pattern.compile("new (Picker|MenuCard)<|extends Sheet\\b");

  /** What is made where no node of that class is around it, by the id or the words of it. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "ActivityForm", "#inspect-kind",
          "FormRows", "#link-kind",
          "KindMenu", "#map-add",
          "LookForm", Text.of("look.logo"),
          "ManyForm", Text.of("map.do.kind"),
          "MapMenu", "#map-menu",
          "Picker", "#picker-field",
          "TextMenu", "#text-menu",
          "TitleEditor", "#draft-kind");

  private final Set<String> tried = new HashSet<>();
  private final Set<String> opened = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  /** What can be opened and was not, one of a kind. */
  List<Node> closed() {
    return Heard.everything().stream()
        .filter(node -> opens(node) && !node.isDisabled() && tried.add(kind(node)))
        .toList();
  }

  private static boolean opens(Node node) {
    return node instanceof MenuButton
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>
        || node.getOnContextMenuRequested() != null
        || (node instanceof Control control && control.getContextMenu() != null);
  }

  private static String kind(Node node) {
    String name = node instanceof MenuButton ? node.getAccessibleText() : "";
    return List.of(node.getClass(), "" + node.getId(), node.getStyleClass(), "" + name, made(node))
        .toString();
  }

  /** The classes of ours that a node lies in. */
  private static Set<String> made(Node node) {
    Set<String> out = new TreeSet<>();
    for (Node each = node; each != null; each = each.getParent()) {
      String name = each.getClass().getName();
      if (name.startsWith("studio.trellis.")) {
        out.add(name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", ""));
      }
    }
    return out;
  }

  /** Opens it. */
  void open(Node node) {
    switch (node) {
      case MenuButton menu -> menu.show();
      case ComboBoxBase<?> box -> box.show();
      case ChoiceBox<?> box -> box.show();
      default -> menu(node);
    }
    note(node, opened);
  }

  /** Notes what is to be seen, and whose popups are open. */
  void look() {
    Heard.everything().forEach(node -> note(node, seen));
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup && popup.getOwnerNode() != null) {
        note(popup.getOwnerNode(), opened);
        Heard.all(popup).forEach(node -> note(node, opened));
        opened.add(popup instanceof ContextMenu menu ? "#" + menu.getId() : "");
      }
    }
  }

  private static void note(Node node, Set<String> into) {
    into.addAll(made(node));
    into.add("#" + node.getId());
    into.add(String.valueOf(node.getAccessibleText()));
    if (node instanceof Labeled labeled) {
      into.add(String.valueOf(labeled.getText()));
    }
  }

  private static void menu(Node node) {
    Bounds at = node.localToScreen(node.getLayoutBounds());
    if (node instanceof Control control && control.getContextMenu() != null) {
      control.getContextMenu().show(node, at.getMinX(), at.getMinY());
    } else {
      node.getOnContextMenuRequested()
          .handle(
              new ContextMenuEvent(
                  node,
                  node,
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  0,
                  0,
                  at.getMinX(),
                  at.getMinY(),
                  false,
                  new PickResult(node, 0, 0)));
    }
  }

  /** Closes all. */
  static void close() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow popup) {
        popup.hide();
      }
      if (window instanceof ContextMenu menu) {
        menu.hide();
      }
    }
    for (Node node : Heard.everything()) {
      switch (node) {
        case MenuButton menu -> menu.hide();
        case ComboBoxBase<?> box -> box.hide();
        case ChoiceBox<?> box -> box.hide();
        default -> {}
      }
    }
  }

  /** The classes that make what pops up, or opens inside a page, of which nothing was opened. */
  Set<String> missed() {
    Set<String> missed = new TreeSet<>();
    makers(POPS_UP).stream().filter(each -> !in(opened, each)).forEach(missed::add);
    makers(OPENS_INSIDE).stream().filter(each -> !in(seen, each)).forEach(missed::add);
    return missed;
  }

  private static boolean in(Set<String> met, String maker) {
    return met.contains(maker) || met.contains(BY_NAME.getOrDefault(maker, maker));
  }

  private static Set<String> makers(Pattern makes) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> out = new TreeSet<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (makes.matcher(Files.readString(file)).find()) {
          out.add(String.valueOf(file.getFileName()).replace(".java", ""));
        }
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

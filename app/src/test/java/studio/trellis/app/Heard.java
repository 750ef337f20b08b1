package studio.trellis.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Window;

/**
 * What somebody hears of the windows that are open: role and name of all that takes the focus, of
 * the lines of lists that pop up and of menus. Everything runs on the JavaFX thread.
 */
final class Heard {
  private static final Set<AccessibleRole> NO_ROLE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private final Map<String, String> unnamed = new TreeMap<>();
  private final Set<String> places = new HashSet<>();
  private final IdentityHashMap<Object, Boolean> met = new IdentityHashMap<>();

  /** Listens to all windows and popups, as they are now. */
  void listen(String place) {
    for (Window window : List.copyOf(Window.getWindows())) {
      Parent root = window.getScene().getRoot();
      root.applyCss();
      root.layout();
      List<Node> all = new ArrayList<>();
      collect(root, all);
      all.stream().filter(Heard::used).forEach(node -> judge(place, node, all));
      if (window instanceof ContextMenu menu) {
        menu.getItems().forEach(item -> judge(place, item));
      }
    }
  }

  /** Listens to what lies in one part of a window. */
  void listen(String place, Parent part) {
    List<Node> all = new ArrayList<>();
    collect(part, all);
    all.stream().filter(Heard::used).forEach(node -> judge(place, node, all));
  }

  /** All nodes in all windows. */
  static List<Node> everything() {
    List<Node> all = new ArrayList<>();
    List.copyOf(Window.getWindows()).forEach(window -> all.addAll(all(window)));
    return all;
  }

  /** All nodes in a window. */
  static List<Node> all(Window window) {
    List<Node> all = new ArrayList<>();
    collect(window.getScene().getRoot(), all);
    return all;
  }

  int met() {
    return met.size();
  }

  Set<String> places() {
    return places;
  }

  /** What has no role or no name, a line each; empty: all have. */
  String unnamed() {
    List<String> lines = new ArrayList<>();
    unnamed.forEach((what, why) -> lines.add(what + ": " + why));
    return String.join("\n", lines);
  }

  /** What takes the focus, and the lists that a field beside them moves in, with their lines. */
  private static boolean used(Node node) {
    return node.isFocusTraversable()
        || (node instanceof ListView<?> && !(node.getParent() instanceof ComboBoxBase<?>))
        || (node instanceof ListCell<?> cell && !cell.isEmpty() && !isButton(cell));
  }

  /** The value that a closed combo box shows is a cell too; the box speaks for it. */
  private static boolean isButton(ListCell<?> cell) {
    return cell.getListView() == null || cell.getParent() instanceof ComboBoxBase<?>;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  private void judge(String place, Node node, List<Node> beside) {
    if (met.put(node, true) == null) {
      places.add(place);
    }
    AccessibleRole role = node.getAccessibleRole();
    String name = name(node, beside);
    if (NO_ROLE.contains(role) || name.isBlank()) {
      Parent parent = node.getParent();
      String what =
          node.getClass().getSimpleName()
              + (node.getId() == null ? "" : "#" + node.getId())
              + " "
              + node.getStyleClass()
              + " in "
              + (parent == null ? "a popup" : parent.getStyleClass());
      unnamed.putIfAbsent(what, role + " “" + name + "” on " + place);
    }
  }

  private void judge(String place, MenuItem item) {
    if (item instanceof SeparatorMenuItem || item instanceof CustomMenuItem) {
      return;
    }
    met.put(item, true);
    if (item.getText() == null || item.getText().isBlank()) {
      unnamed.putIfAbsent("a line of a menu", item.getId() + " on " + place);
    }
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> judge(place, inner));
    }
  }

  private static String name(Node node, List<Node> beside) {
    String spoken = node.getAccessibleText();
    if (spoken != null && !spoken.isBlank()) {
      return spoken;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return labeled.getText();
    }
    if (node instanceof TabPane tabs) {
      return String.join(" ", tabs.getTabs().stream().map(Tab::getText).toList());
    }
    for (Node other : beside) {
      if (other instanceof Label label
          && node.equals(label.getLabelFor())
          && label.getText() != null) {
        return label.getText();
      }
    }
    // A pane that scrolls is called like what it holds; the list of a box like the box.
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      return name(scroll.getContent(), beside);
    }
    return node.getStyleClass().contains("list-view") && ofABox(node) ? "its box" : "";
  }

  private static boolean ofABox(Node list) {
    for (Node node = list; node != null; node = node.getParent()) {
      if (node.getStyleClass().contains("combo-box-popup")) {
        return true;
      }
    }
    return false;
  }
}

package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTablePosition;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.text.Text;

/** The tree itself. Its lines are kept from change to change, so that what is open stays open. */
final class OutlineTable extends TreeTableView<OutlineRow> {
  /** Up to so many rows, all groups are open at first. */
  private static final int OPEN_UP_TO = 400;

  private static final double ROW = 32;

  private final Desk desk;
  private final OutlineViewModel model;
  private final Map<String, TreeItem<OutlineRow>> lines = new HashMap<>();
  private final TreeTableColumn<OutlineRow, OutlineRow> title;
  private OutlineWords words;
  private boolean busy;
  private boolean behind;
  private boolean stale;

  OutlineTable(Desk desk, OutlineViewModel model) {
    this.desk = desk;
    this.model = model;
    words = words();
    setId("outline");
    getStyleClass().add("outline");
    setShowRoot(false);
    setRoot(new TreeItem<>());
    setEditable(true);
    setFixedCellSize(ROW);
    setPlaceholder(new Region());
    setAccessibleText(Text.of("outline.accessible"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    title = column("title", 320);
    title.setEditable(true);
    title.setCellFactory(
        column ->
            new TitleCell(
                OutlineWords::title,
                row -> model.renames(row.id()),
                (row, typed) -> model.rename(row.id(), typed)));
    getColumns().add(title);
    getColumns().add(kind());
    getColumns().add(text("skills", 150, OutlineWords::skills));
    getColumns().add(help());
    getColumns().add(text("minutes", 64, OutlineTable::minutes));
    getColumns()
        .add(
            text(
                "required",
                76,
                (said, row) -> OutlineWords.required(row) ? Text.of("outline.yes") : ""));
    getColumns().add(text("state", 120, OutlineWords::state));
    setRowFactory(view -> new OutlineLine(model, () -> words));
    desk.openProperty().subscribe(open -> lines.clear());
    getSelectionModel().getSelectedItems().subscribe(this::chosenHere);
    getFocusModel().focusedIndexProperty().subscribe(at -> chosenHere());
    model.treeProperty().subscribe(this::follow);
    sceneProperty().subscribe(scene -> FxThread.later(this::catchUp));
    model.chosenProperty().subscribe(ids -> chosenElsewhere());
    desk.remarksProperty().subscribe(remarks -> reword());
    editingCellProperty().subscribe(cell -> written());
  }

  private OutlineWords words() {
    return new OutlineWords(
        desk.courseProperty().get(), model.treeProperty().get(), desk.remarksProperty().get());
  }

  private void reword() {
    words = words();
    showAgain();
  }

  /** Lines are made anew; not under the hands of somebody who writes in one. */
  private void showAgain() {
    stale = editing();
    if (!stale) {
      refresh();
    }
  }

  private void written() {
    if (stale && !editing()) {
      stale = false;
      refresh();
    }
  }

  private static String minutes(OutlineWords words, OutlineRow row) {
    int minutes = words.minutes(row);
    return minutes == 0 ? "" : Text.number(minutes);
  }

  private static TreeTableColumn<OutlineRow, OutlineRow> column(String key, double width) {
    TreeTableColumn<OutlineRow, OutlineRow> column =
        new TreeTableColumn<>(Text.of("outline.column." + key));
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().getValue()));
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 60));
    return column;
  }

  private TreeTableColumn<OutlineRow, OutlineRow> text(
      String key, double width, BiFunction<OutlineWords, OutlineRow, String> text) {
    TreeTableColumn<OutlineRow, OutlineRow> column = column(key, width);
    column.setCellFactory(all -> new WordCell(row -> text.apply(words, row), row -> ""));
    return column;
  }

  private static TreeTableColumn<OutlineRow, OutlineRow> kind() {
    TreeTableColumn<OutlineRow, OutlineRow> column = column("kind", 120);
    column.setCellFactory(all -> new WordCell(OutlineWords::kind, OutlineWords::colour));
    return column;
  }

  private static TreeTableColumn<OutlineRow, OutlineRow> help() {
    TreeTableColumn<OutlineRow, OutlineRow> column = column("help", 76);
    column.setCellFactory(all -> new HelpCell());
    return column;
  }

  /** What nobody sees need not follow every edit: it does when it comes into view. */
  private void follow(OutlineTree tree) {
    behind = getScene() == null && !lines.isEmpty();
    if (!behind) {
      fill(tree);
    }
  }

  private void catchUp() {
    if (behind && getScene() != null) {
      behind = false;
      fill(model.treeProperty().get());
    }
  }

  private void fill(OutlineTree tree) {
    busy = true;
    if (lines.isEmpty()) {
      setRoot(new TreeItem<>());
    }
    boolean filtered = !model.filterProperty().get().isBlank();
    fill(getRoot(), "", tree, filtered, tree.size() <= OPEN_UP_TO);
    getRoot().setExpanded(true);
    words = words();
    busy = false;
    showAgain();
    chosenElsewhere();
  }

  private void fill(
      TreeItem<OutlineRow> node, String id, OutlineTree tree, boolean filtered, boolean open) {
    List<OutlineRow> wanted = tree.children(id);
    ObservableList<TreeItem<OutlineRow>> now = node.getChildren();
    if (!same(now, wanted)) {
      List<TreeItem<OutlineRow>> next = new ArrayList<>();
      wanted.forEach(row -> next.add(line(node, row, open)));
      now.setAll(next);
    }
    for (int i = 0; i < wanted.size(); i++) {
      TreeItem<OutlineRow> line = now.get(i);
      OutlineRow row = wanted.get(i);
      if (!row.equals(line.getValue())) {
        line.setValue(row);
      }
      fill(line, row.id(), tree, filtered, open);
      if (filtered && !line.isLeaf()) {
        line.setExpanded(true);
      }
    }
  }

  private static boolean same(List<TreeItem<OutlineRow>> now, List<OutlineRow> wanted) {
    if (now.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!now.get(i).getValue().id().equals(wanted.get(i).id())) {
        return false;
      }
    }
    return true;
  }

  /** The line of a row: the one it had, unless that lies elsewhere. */
  private TreeItem<OutlineRow> line(TreeItem<OutlineRow> node, OutlineRow row, boolean open) {
    TreeItem<OutlineRow> had = lines.get(row.id());
    if (had != null && (had.getParent() == null || node.equals(had.getParent()))) {
      return had;
    }
    TreeItem<OutlineRow> made = new TreeItem<>(row);
    made.setExpanded(had == null ? open && row.is(Kind.GROUP) : had.isExpanded());
    lines.put(row.id(), made);
    return made;
  }

  /** What is selected in the table is what the rest of the studio looks at. */
  private void chosenHere() {
    if (busy) {
      return;
    }
    List<String> ids = new ArrayList<>();
    for (TreeItem<OutlineRow> line : getSelectionModel().getSelectedItems()) {
      if (line != null && line.getValue() != null) {
        ids.add(line.getValue().id());
      }
    }
    TreeItem<OutlineRow> focused = getFocusModel().getFocusedItem();
    if (focused != null && focused.getValue() != null && ids.remove(focused.getValue().id())) {
      ids.add(focused.getValue().id());
    }
    busy = true;
    model.choose(ids);
    busy = false;
  }

  private void chosenElsewhere() {
    if (busy) {
      return;
    }
    busy = true;
    List<String> ids = model.chosenProperty().get();
    getSelectionModel().clearSelection();
    int lead = -1;
    for (String id : ids) {
      lead = open(id);
      if (lead >= 0) {
        getSelectionModel().select(lead);
      }
    }
    if (lead >= 0) {
      getFocusModel().focus(lead, title);
      // Where a choice with Shift begins: the behaviour of tables keeps it here.
      getProperties().put("anchor", new TreeTablePosition<>(this, lead, title));
      reveal(lead);
    }
    busy = false;
  }

  /** Opens all that a row lies in; its line number, or -1. */
  private int open(String id) {
    TreeItem<OutlineRow> line = lines.get(id);
    if (line == null) {
      return -1;
    }
    for (@Nullable TreeItem<OutlineRow> at = line.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
    return getRow(line);
  }

  private void reveal(int at) {
    double shown = getHeight() / ROW - 2;
    Object first = lookup(".virtual-flow");
    if (first instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && at > flow.getFirstVisibleCell().getIndex()
        && at < flow.getLastVisibleCell().getIndex()) {
      return;
    }
    scrollTo(Math.max(0, at - (int) Math.max(0, shown / 3)));
  }

  /** Begins to edit the title of a row. */
  void editTitle(String id) {
    int at = open(id);
    if (at >= 0 && model.renames(id)) {
      reveal(at);
      layout();
      edit(at, title);
    }
  }

  /** Whether a title is being edited. */
  boolean editing() {
    return getEditingCell() != null;
  }
}

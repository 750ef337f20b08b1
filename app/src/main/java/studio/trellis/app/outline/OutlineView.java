package studio.trellis.app.outline;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The outline page: the tree, what can be done to it, and the details of what is chosen. */
public final class OutlineView extends BorderPane {
  private final Desk desk;
  private final OutlineViewModel model;
  private final LinksViewModel links;
  private final OutlineTable table;
  private final OutlineKeys keys;
  private final Runnable openActivity;
  private final TextField filter = new TextField();

  /**
   * The page.
   *
   * @param openActivity shows the page of the activity that is selected
   */
  public OutlineView(Desk desk, OutlineViewModel model, Runnable openActivity) {
    this.desk = desk;
    this.model = model;
    this.openActivity = openActivity;
    links = new LinksViewModel(model);
    table = new OutlineTable(desk, model);
    keys = new OutlineKeys(table, model, links, openActivity);
    getStyleClass().add("page");
    setId("outline-page");
    table.setContextMenu(menu());
    EmptyState empty =
        new EmptyState(
            Feather.LIST,
            Text.of("outline.empty"),
            Text.of("outline.empty-text"),
            Buttons.primary(
                Text.of("outline.add-activity"), () -> keys.edit(model.actions().addActivity())),
            Buttons.plain(
                Text.of("outline.add-group"), () -> keys.edit(model.actions().addGroup())));
    StackPane middle = new StackPane(table, empty);
    model
        .treeProperty()
        .subscribe(
            tree -> {
              boolean none = tree.size() == 0 && model.filterProperty().get().isBlank();
              empty.setVisible(none);
              empty.setMouseTransparent(!none);
            });
    empty.setPickOnBounds(false);
    VBox left = new VBox(bar(), middle);
    VBox.setVgrow(middle, Priority.ALWAYS);
    setCenter(left);
    setRight(new DetailsView(new DetailsViewModel(model), links, model));
    desk.pageProperty().subscribe(page -> takeFocus());
    sceneProperty().subscribe(scene -> takeFocus());
  }

  /** Whoever comes to this page can type at once. */
  private void takeFocus() {
    if (desk.pageProperty().get().equals(Pages.OUTLINE)) {
      FxThread.later(table::requestFocus);
    }
  }

  private HBox bar() {
    Button activity =
        Buttons.plain(
            Text.of("outline.add-activity"), () -> keys.edit(model.actions().addActivity()));
    activity.setId("outline-add-activity");
    Button group =
        Buttons.plain(Text.of("outline.add-group"), () -> keys.edit(model.actions().addGroup()));
    group.setId("outline-add-group");
    Button together =
        Buttons.plain(Text.of("outline.group"), () -> keys.edit(model.actions().group()));
    Button order = Buttons.plain(Text.of("outline.link-order"), links::linkInOrder);
    filter.setPromptText(Text.of("outline.filter"));
    filter.setAccessibleText(Text.of("outline.filter"));
    filter.setId("outline-filter");
    filter.getStyleClass().add("edit-field");
    filter.setPrefWidth(180);
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
          }
        });
    HBox bar =
        Ui.styled(
            Ui.row(8, activity, group, together, order, Ui.spring(), segments(), filter),
            "outline-bar");
    bar.setPadding(new Insets(12, 16, 12, 16));
    return bar;
  }

  /** The same course as a map, or as this. */
  private HBox segments() {
    ToggleButton map = segment(Text.of("page.map"), false);
    map.setId("outline-to-map");
    map.setOnAction(
        event -> {
          map.setSelected(false);
          desk.pageProperty().set(Pages.MAP);
        });
    ToggleButton here = segment(Text.of("page.outline"), true);
    here.setOnAction(event -> here.setSelected(true));
    return Ui.styled(new HBox(map, here), "segments");
  }

  private static ToggleButton segment(String name, boolean chosen) {
    ToggleButton button = new ToggleButton(name);
    button.getStyleClass().setAll("toggle-button", "segment");
    button.setSelected(chosen);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    return button;
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("outline.menu.sibling", () -> keys.edit(model.actions().addSibling())),
            item("outline.menu.child", () -> keys.edit(model.actions().addChild())),
            item("outline.menu.rename", this::rename),
            item("outline.menu.open", openActivity),
            new SeparatorMenuItem(),
            item("outline.menu.cut", keys::cut),
            item("outline.menu.copy", keys::copy),
            item("outline.menu.paste", keys::paste),
            item("outline.menu.duplicate", model::duplicate),
            new SeparatorMenuItem(),
            item("outline.menu.up", model.actions()::moveUp),
            item("outline.menu.down", model.actions()::moveDown),
            item("outline.menu.in", model.actions()::moveIn),
            item("outline.menu.out", model.actions()::moveOut),
            new SeparatorMenuItem(),
            item("outline.menu.group", () -> keys.edit(model.actions().group())),
            item("outline.menu.ungroup", model.actions()::ungroup),
            item("outline.menu.link", links::linkInOrder),
            new SeparatorMenuItem(),
            item("outline.menu.delete", model.actions()::delete));
    return menu;
  }

  private void rename() {
    OutlineRow lead = model.lead();
    if (lead != null) {
      table.editTitle(lead.id());
    }
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}

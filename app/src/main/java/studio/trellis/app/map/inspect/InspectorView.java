package studio.trellis.app.map.inspect;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.SentenceFlow;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Edit;

/**
 * The panel beside the map. Fields stay while the course changes; what is only read is built anew
 * when it says something else.
 */
public final class InspectorView extends BorderPane {
  private static final double WIDTH = 340;

  /** Stands for several activities and groups. */
  private static final Selection MANY = new Selection(Selection.Kind.COURSE, "many");

  private final Desk desk;
  private final ReadOnlyObjectProperty<List<String>> chosen;
  private final HBox tabs = new HBox(18);
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> buttons = List.of(tab(0), tab(1), tab(2), tab(3));
  private final ScrollPane scroll = new ScrollPane();
  private final VBox main = page();
  private final BlockNodes blocks;
  private @Nullable Form form;
  private @Nullable Selection formOf;
  private @Nullable Inspection shown;
  private int tab;

  /**
   * The panel.
   *
   * @param chosen the activities and groups that are selected on the map
   */
  public InspectorView(Desk desk, ReadOnlyObjectProperty<List<String>> chosen) {
    this.desk = desk;
    this.chosen = chosen;
    blocks = new BlockNodes(desk.selectionProperty()::set);
    getStyleClass().add("inspector");
    setId("inspector");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    tabs.getStyleClass().add("tab-line");
    tabs.getChildren().setAll(buttons);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(tabs);
    setCenter(scroll);
    desk.selectionProperty().subscribe(selection -> refresh());
    chosen.subscribe(ids -> refresh());
    desk.courseProperty().subscribe(course -> refresh());
    desk.remarksProperty().subscribe(remarks -> refresh());
    sceneProperty().subscribe(scene -> refresh());
  }

  /** Whether the keyboard is here. */
  public boolean hasFocus() {
    return isFocusWithin();
  }

  /** Gives the keyboard to the first field. */
  public void takeFocus() {
    Node first = lookup("#inspect-title");
    (first == null ? buttons.getFirst() : first).requestFocus();
  }

  /** Nothing is done for a page that nobody sees; it is when it comes into view. */
  private void refresh() {
    if (getScene() != null) {
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  private void show(Course course) {
    boolean many = chosen.get().size() > 1;
    Selection selection = many ? MANY : seen(course, desk.selectionProperty().get());
    Form now = form;
    if (!selection.equals(formOf)) {
      now = form(selection);
      form = now;
      formOf = selection;
      shown = null;
      scroll.setVvalue(0);
    }
    if (now != null) {
      now.show(course);
    }
    Inspector inspector = new Inspector(course, desk.remarksProperty().get());
    Inspection next = many ? inspector.many(chosen.get()) : inspector.of(selection);
    if (!next.equals(shown)) {
      shown = next;
      name(next);
      fill(next);
    }
  }

  /** What stands for a selection: an item's activity; the course where there is nothing more. */
  private static Selection seen(Course course, Selection selection) {
    if (selection.kind() == Selection.Kind.ITEM) {
      Item item = course.items().find(selection.id());
      return item == null ? Selection.COURSE : Selection.activity(item.activity());
    }
    return switch (selection.kind()) {
      case ACTIVITY, GROUP, LINK, SKILL -> selection.in(course) ? selection : Selection.COURSE;
      default -> Selection.COURSE;
    };
  }

  private @Nullable Form form(Selection selection) {
    if (selection.equals(MANY)) {
      return new ManyForm(desk, chosen::get);
    }
    return switch (selection.kind()) {
      case ACTIVITY -> new ActivityForm(desk, selection.id());
      case GROUP -> new GroupForm(desk, selection.id());
      case LINK -> new LinkForm(desk, selection.id());
      case SKILL -> null;
      default -> new CourseForm(desk);
    };
  }

  private void name(Inspection next) {
    buttons.get(0).setText(next.tab());
    buttons.get(1).setText(Text.of("inspect.items", next.items().size()));
    buttons.get(2).setText(Text.of("inspect.rules-tab", next.rules().size()));
    buttons.get(3).setText(Text.of("inspect.findings", next.remarks().size()));
    boolean items = !next.items().isEmpty();
    buttons.get(1).setVisible(items);
    buttons.get(1).setManaged(items);
  }

  private ToggleButton tab(int number) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("tab-button");
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          tab = number;
          scroll.setVvalue(0);
          if (shown != null) {
            fill(shown);
          }
        });
    return button;
  }

  private void fill(Inspection next) {
    int at = tab == 1 && next.items().isEmpty() ? 0 : tab;
    buttons.get(at).setSelected(true);
    Node content =
        switch (at) {
          case 1 -> items(next);
          case 2 -> rules(next);
          case 3 -> remarks(next.remarks());
          default -> main(next);
        };
    if (!content.equals(scroll.getContent())) {
      scroll.setContent(content);
    }
  }

  private Node main(Inspection next) {
    Node head =
        form == null
            ? Ui.column(
                4,
                Ui.label(next.kicker(), "kicker", "ink-" + next.colour()),
                Ui.wrapped(next.title(), "inspect-title"))
            : form.node();
    // The form itself is left in its place: taking it out would take the keyboard from its fields.
    if (main.getChildren().isEmpty() || !head.equals(main.getChildren().getFirst())) {
      main.getChildren().setAll(head);
    }
    main.getChildren().remove(1, main.getChildren().size());
    for (Inspection.Section section : next.sections()) {
      VBox part = Ui.column(8, Ui.section(section.title()));
      section.blocks().forEach(block -> part.getChildren().add(blocks.node(block)));
      main.getChildren().add(part);
    }
    if (!next.remarks().isEmpty() && next.remarks().size() <= 5) {
      main.getChildren()
          .add(Ui.column(8, Ui.section(Text.of("inspect.finding")), remarkCards(next.remarks())));
    }
    return main;
  }

  private static Node items(Inspection shown) {
    VBox box = page();
    for (int i = 0; i < shown.items().size(); i++) {
      box.getChildren().add(ItemCard.of(i + 1, shown.items().get(i)));
    }
    return box;
  }

  private static Node rules(Inspection shown) {
    VBox box = page();
    for (Inspection.RuleLine rule : shown.rules()) {
      VBox card = Ui.styled(Ui.column(6, new SentenceFlow(rule.runs())), "soft-card");
      if (!rule.enabled()) {
        card.getChildren().add(Ui.pill(Text.of("inspect.rule-off")));
      }
      box.getChildren().add(card);
    }
    if (shown.rules().isEmpty()) {
      box.getChildren().add(Ui.wrapped(Text.of("inspect.no-rules"), "ink-2"));
    }
    return box;
  }

  private Node remarks(List<Remark> remarks) {
    VBox box = page();
    box.getChildren()
        .add(
            remarks.isEmpty()
                ? Ui.wrapped(Text.of("inspect.no-findings"), "ink-2")
                : remarkCards(remarks.subList(0, Math.min(100, remarks.size()))));
    return box;
  }

  private VBox remarkCards(List<Remark> remarks) {
    VBox box = new VBox(8);
    for (Remark remark : remarks) {
      boolean bad = remark.weight() == Remark.Weight.ERROR;
      VBox card =
          Ui.styled(
              Ui.column(4, Ui.wrapped(remark.cause(), "strong"), Ui.wrapped(remark.fix(), "ink-2")),
              bad ? "bad-card" : "warn-card");
      remark
          .mending()
          .ifPresent(
              edit ->
                  card.getChildren()
                      .add(
                          Buttons.plain(
                              Text.of("findings.mend-by", name(edit)), () -> desk.apply(edit))));
      box.getChildren().add(card);
    }
    return box;
  }

  private String name(Edit edit) {
    return desk.open().map(open -> EditText.of(edit.name(open.course()))).orElse("");
  }

  private static VBox page() {
    VBox box = new VBox(20);
    box.setPadding(new Insets(16, 16, 24, 16));
    return box;
  }
}

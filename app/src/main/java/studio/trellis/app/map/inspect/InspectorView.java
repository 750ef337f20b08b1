package studio.trellis.app.map.inspect;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.fx.control.SentenceFlow;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** The panel beside the map. Its tabs are built when they are looked at. */
public final class InspectorView extends BorderPane {
  private static final double WIDTH = 340;

  private final Desk desk;
  private final HBox tabs = new HBox(18);
  private final ScrollPane scroll = new ScrollPane();
  private final BlockNodes blocks;
  private int tab;

  public InspectorView(Desk desk) {
    this.desk = desk;
    blocks = new BlockNodes(desk.selectionProperty()::set);
    getStyleClass().add("inspector");
    setId("inspector");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    tabs.getStyleClass().add("tab-line");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(tabs);
    setCenter(scroll);
    desk.selectionProperty().subscribe(selection -> refresh());
    desk.courseProperty().subscribe(course -> refresh());
    desk.remarksProperty().subscribe(remarks -> refresh());
  }

  /** Whether the keyboard is here. */
  public boolean hasFocus() {
    return isFocusWithin();
  }

  /** Gives the keyboard to the first field. */
  public void takeFocus() {
    scroll.requestFocus();
  }

  private void refresh() {
    desk.open().ifPresent(this::show);
  }

  private void show(OpenCourse open) {
    Inspection shown =
        new Inspector(open.course(), desk.remarksProperty().get())
            .of(desk.selectionProperty().get());
    ToggleGroup group = new ToggleGroup();
    tabs.getChildren()
        .setAll(
            tab(group, 0, shown.tab(), () -> main(shown)),
            tab(group, 1, Text.of("inspect.items", shown.items().size()), () -> items(shown)),
            tab(group, 2, Text.of("inspect.rules-tab", shown.rules().size()), () -> rules(shown)),
            tab(
                group,
                3,
                Text.of("inspect.findings", shown.remarks().size()),
                () -> remarks(shown.remarks())));
    if (shown.items().isEmpty()) {
      tabs.getChildren().remove(1);
    }
    ToggleButton chosen =
        (ToggleButton)
            tabs.getChildren().stream()
                .filter(node -> Integer.valueOf(tab).equals(node.getUserData()))
                .findFirst()
                .orElse(tabs.getChildren().getFirst());
    chosen.fire();
  }

  private ToggleButton tab(ToggleGroup group, int number, String name, Supplier<Node> content) {
    ToggleButton button = new ToggleButton(name);
    button.getStyleClass().setAll("tab-button");
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setToggleGroup(group);
    button.setUserData(number);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          tab = number;
          scroll.setContent(content.get());
          scroll.setVvalue(0);
        });
    return button;
  }

  private Node main(Inspection shown) {
    VBox box = page();
    VBox head =
        Ui.column(
            4,
            Ui.label(shown.kicker(), "kicker", "ink-" + shown.colour()),
            Ui.wrapped(shown.title(), "inspect-title"));
    box.getChildren().add(head);
    for (Inspection.Section section : shown.sections()) {
      VBox part = Ui.column(8, Ui.section(section.title()));
      section.blocks().forEach(block -> part.getChildren().add(blocks.node(block)));
      box.getChildren().add(part);
    }
    if (!shown.remarks().isEmpty() && shown.remarks().size() <= 5) {
      box.getChildren()
          .add(Ui.column(8, Ui.section(Text.of("inspect.finding")), remarkCards(shown.remarks())));
    }
    return box;
  }

  private Node items(Inspection shown) {
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

  private static Node remarks(List<Remark> remarks) {
    VBox box = page();
    box.getChildren()
        .add(
            remarks.isEmpty()
                ? Ui.wrapped(Text.of("inspect.no-findings"), "ink-2")
                : remarkCards(remarks.subList(0, Math.min(100, remarks.size()))));
    return box;
  }

  private static VBox remarkCards(List<Remark> remarks) {
    VBox box = new VBox(8);
    for (Remark remark : remarks) {
      boolean bad = remark.weight() == Remark.Weight.ERROR;
      box.getChildren()
          .add(
              Ui.styled(
                  Ui.column(
                      4, Ui.wrapped(remark.cause(), "strong"), Ui.wrapped(remark.fix(), "ink-2")),
                  bad ? "bad-card" : "warn-card"));
    }
    return box;
  }

  private static VBox page() {
    VBox box = new VBox(20);
    box.setPadding(new Insets(16, 16, 24, 16));
    return box;
  }
}

package studio.trellis.app.skills;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.Text;

/** Skills, tags, and what is known about learners: three tabs. */
public final class SkillsPage extends BorderPane {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * The page.
   *
   * @param show brings a part of the course into view on the map
   */
  public SkillsPage(Desk desk, SkillsViewModel skills, Consumer<Selection> show) {
    getStyleClass().add("page");
    TagsViewModel tags = new TagsViewModel(desk);
    AttributesViewModel attributes = new AttributesViewModel(desk);
    HBox tabs = new HBox(18);
    tabs.getStyleClass().addAll("tab-line", "page-tabs");
    ToggleButton first = tab("skills.tab.skills", () -> new SkillsView(skills, show));
    ToggleButton second = tab("skills.tab.tags", () -> new TagsView(tags));
    ToggleButton third = tab("skills.tab.attributes", () -> new AttributesView(attributes));
    tabs.getChildren().addAll(first, second, third);
    setTop(tabs);
    first.fire();
    desk.selectionProperty()
        .subscribe(
            part -> {
              switch (part.kind()) {
                case SKILL -> first.fire();
                case FACET -> second.fire();
                case ATTRIBUTE -> third.fire();
                default -> {}
              }
            });
  }

  private ToggleButton tab(String key, Supplier<Node> content) {
    ToggleButton button = new ToggleButton(Text.of(key));
    button.getStyleClass().setAll("tab-button");
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setToggleGroup(group);
    button.setId(key.replace('.', '-'));
    Node[] made = new Node[1];
    button.setOnAction(
        event -> {
          button.setSelected(true);
          if (made[0] == null) {
            made[0] = content.get();
          }
          setCenter(made[0]);
        });
    return button;
  }
}

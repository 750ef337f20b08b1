package studio.trellis.app.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.TagRef;

/** The tags of an activity, as pills: a press takes one out, the menu adds one. */
final class TagsField extends FlowPane {
  private final Consumer<List<TagRef>> committed;
  private final MenuButton add = new MenuButton(Text.of("activity.tag.add"), Ui.icon(Feather.PLUS));
  private List<TagRef> shown = List.of();
  private List<Facet> known = List.of();
  private boolean built;

  TagsField(Consumer<List<TagRef>> committed) {
    super(6, 6);
    this.committed = committed;
    add.getStyleClass().add("pill-menu");
    add.setAccessibleText(Text.of("activity.tag.add-name"));
  }

  void show(Course course, List<TagRef> tags) {
    if (built && tags.equals(shown) && course.facets().all().equals(known)) {
      return;
    }
    built = true;
    shown = List.copyOf(tags);
    known = course.facets().all();
    getChildren().clear();
    for (TagRef tag : tags) {
      Facet facet = course.facets().find(tag.facet());
      getChildren()
          .add(
              pill(
                  tag,
                  Text.of(
                      "inspect.tag", facet == null ? tag.facet() : facet.title(), tag.value())));
    }
    add.getItems().clear();
    for (Facet facet : known) {
      Menu menu = new Menu(facet.title());
      menu.setMnemonicParsing(false);
      for (String value : facet.values()) {
        TagRef tag = new TagRef(facet.id(), value);
        if (!tags.contains(tag)) {
          MenuItem item = new MenuItem(value);
          item.setMnemonicParsing(false);
          item.setOnAction(event -> committed.accept(with(tag)));
          menu.getItems().add(item);
        }
      }
      if (!menu.getItems().isEmpty()) {
        add.getItems().add(menu);
      }
    }
    add.setDisable(add.getItems().isEmpty());
    getChildren().add(add);
    if (known.isEmpty()) {
      getChildren().add(Ui.label(Text.of("activity.tag.none"), "ink-3", "small"));
    }
  }

  private List<TagRef> with(TagRef tag) {
    List<TagRef> tags = new ArrayList<>(shown);
    tags.add(tag);
    return tags;
  }

  private Button pill(TagRef tag, String title) {
    Button pill = new Button(title, Ui.icon(Feather.X));
    pill.setMnemonicParsing(false);
    pill.getStyleClass().setAll("button", "pill-button");
    pill.setContentDisplay(ContentDisplay.RIGHT);
    pill.setAccessibleText(Text.of("activity.tag.remove", title));
    pill.setOnAction(
        event -> committed.accept(shown.stream().filter(other -> !other.equals(tag)).toList()));
    return pill;
  }
}

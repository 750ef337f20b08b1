package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;

/** The skills of something, as pills: a press takes one out, the menu adds one. */
public final class SkillsField extends FlowPane {
  private final Consumer<List<String>> committed;
  private final String none;
  private final MenuButton add = new MenuButton(Text.of("items.skill.add"), Ui.icon(Feather.PLUS));
  private List<String> shown = List.of();
  private List<Skill> known = List.of();
  private boolean built;

  /**
   * No skills yet.
   *
   * @param none said while there are none; may be empty
   * @param committed told the ids, the main one first
   */
  public SkillsField(String none, Consumer<List<String>> committed) {
    super(6, 6);
    this.none = none;
    this.committed = committed;
    add.getStyleClass().add("pill-menu");
    add.setAccessibleText(Text.of("items.skill.add-name"));
  }

  /** Shows these skills of the course. */
  public void show(Course course, List<String> ids) {
    List<Skill> all =
        course.skills().all().stream()
            .sorted(Comparator.comparingInt(Skill::order).thenComparing(Skill::id))
            .toList();
    if (built && ids.equals(shown) && all.equals(known)) {
      return;
    }
    built = true;
    shown = List.copyOf(ids);
    known = all;
    getChildren().clear();
    for (String id : ids) {
      Skill skill = course.skills().find(id);
      getChildren().add(pill(id, skill == null ? Text.of("name.missing", id) : skill.title()));
    }
    if (ids.isEmpty() && !none.isEmpty()) {
      getChildren().add(Ui.label(none, "ink-3", "small"));
    }
    add.getItems().clear();
    for (Skill skill : all) {
      if (!ids.contains(skill.id())) {
        MenuItem item = new MenuItem(skill.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> committed.accept(Answers.plus(shown, skill.id())));
        add.getItems().add(item);
      }
    }
    add.setDisable(add.getItems().isEmpty());
    getChildren().add(add);
  }

  private Button pill(String id, String title) {
    Button pill = new Button(title, Ui.icon(Feather.X));
    pill.setMnemonicParsing(false);
    pill.getStyleClass().setAll("button", "pill-button");
    pill.setContentDisplay(ContentDisplay.RIGHT);
    pill.setAccessibleText(Text.of("items.skill.remove", title));
    pill.setOnAction(
        event -> {
          List<String> left = new ArrayList<>(shown);
          left.remove(id);
          committed.accept(left);
        });
    return pill;
  }
}

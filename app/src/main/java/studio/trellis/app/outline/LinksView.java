package studio.trellis.app.outline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Picker;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rules.ConditionEditor;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;

/** The links of what is chosen, as words that can be changed. */
final class LinksView extends VBox {
  private final LinksViewModel model;
  private final OutlineViewModel outline;

  LinksView(LinksViewModel model, OutlineViewModel outline) {
    super(8);
    this.model = model;
    this.outline = outline;
    Course course = outline.with((now, rows) -> now).orElse(null);
    if (course == null) {
      return;
    }
    LinkWords words = new LinkWords(course);
    getChildren().add(Ui.section(Text.of("outline.links")));
    List<Link> onward = model.onward();
    onward.forEach(link -> getChildren().add(editable(course, link, words.onward(link))));
    if (onward.isEmpty() && model.rows().size() == 1) {
      getChildren().add(Ui.wrapped(Text.of("outline.links.none"), "ink-3", "small"));
    }
    getChildren().add(adding());
    List<Link> backward = model.backward();
    if (!backward.isEmpty()) {
      getChildren().add(Ui.section(Text.of("outline.links.before")));
      for (Link link : backward) {
        Button go = Buttons.link(words.backward(link), () -> outline.choose(List.of(link.from())));
        go.getStyleClass().add("ref");
        go.setWrapText(true);
        getChildren().add(go);
      }
    }
  }

  private VBox editable(Course course, Link link, String words) {
    Label text = Ui.wrapped(words);
    HBox.setHgrow(text, Priority.ALWAYS);
    ComboBox<LinkKind> kind =
        DetailsView.combo(
            LinkKind.values(),
            value -> Text.of("link." + Text.word(value)),
            link.kind(),
            value -> model.linkKind(link, value));
    kind.setAccessibleText(Text.of("outline.links.kind", words));
    Button go =
        Buttons.icon(
            Feather.ARROW_RIGHT,
            Text.of("outline.links.go", words),
            () -> outline.choose(List.of(link.to())));
    Button remove =
        Buttons.icon(Feather.X, Text.of("outline.links.remove", words), () -> model.unlink(link));
    ConditionEditor when =
        new ConditionEditor(
            condition ->
                model.linkCondition(link, ConditionEditor.always(condition) ? null : condition));
    when.show(course, link.condition());
    return Ui.styled(
        Ui.column(6, text, when, Ui.row(4, kind, Ui.spring(), go, remove)),
        "soft-card",
        "link-card");
  }

  private Picker<Entity> adding() {
    Picker<Entity> add =
        new Picker<>(
            Text.of("outline.links.add"),
            LinksView::title,
            model::targets,
            target -> model.linkTo(target, LinkKind.NEXT));
    add.field().setId("details-add-link");
    return add;
  }

  private static String title(Entity entity) {
    return switch (entity) {
      case Activity activity -> activity.title();
      case Group group -> group.title();
      default -> entity.id();
    };
  }
}

package studio.trellis.app.skills;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.TagRef;

/** The taxonomy at the left, tags for many activities at the right. */
final class TagsView extends BorderPane {
  private final TagsViewModel model;
  private final VBox facets = new VBox(20);
  private final Sure sure = new Sure();

  TagsView(TagsViewModel model) {
    this.model = model;
    facets.setPadding(new Insets(16, 16, 24, 24));
    ScrollPane scroll = new ScrollPane(facets);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setPrefWidth(460);
    scroll.setMinWidth(360);
    setLeft(Ui.styled(new BorderPane(scroll), "side-panel"));
    setCenter(new BulkTagging(model));
    model.facetsProperty().subscribe(all -> KeepFocus.in(facets, this::fill));
  }

  private void fill() {
    EditField add = ValueLine.adding(Text.of("tags.add-facet"), model::addFacet);
    add.setId("facet-add");
    add.setMaxWidth(300);
    facets.getChildren().setAll(Ui.wrapped(Text.of("tags.about"), "ink-2"), sure);
    for (Facet facet : model.facetsProperty().get()) {
      facets.getChildren().add(facet(facet));
    }
    facets.getChildren().add(add);
  }

  private Node facet(Facet facet) {
    EditField title =
        new EditField(
            Text.of("tags.facet", facet.title()), typed -> model.renameFacet(facet, typed));
    title.getStyleClass().add("title-field");
    title.show(facet.title());
    VBox out =
        Ui.column(
            4,
            Ui.row(
                4,
                title,
                Ui.spring(),
                Buttons.icon(
                    Feather.TRASH_2,
                    Text.of("tags.delete-facet", facet.title()),
                    () ->
                        sure.ask(
                            model.consequences(facet),
                            Text.of("tags.delete-facet", facet.title()),
                            () -> model.deleteFacet(facet)))));
    for (String value : facet.values()) {
      out.getChildren()
          .add(
              new ValueLine(
                  value,
                  Text.of("tags.count", model.count(new TagRef(facet.id(), value))),
                  typed -> model.renameValue(facet, value, typed),
                  by -> model.moveValue(facet, value, by),
                  () ->
                      sure.ask(
                          model.consequences(facet, value),
                          Text.of("values.delete", value),
                          () -> model.deleteValue(facet, value))));
    }
    EditField add =
        ValueLine.adding(
            Text.of("tags.add-value", facet.title()), typed -> model.addValue(facet, typed));
    add.setId("value-add-" + facet.id());
    add.setMaxWidth(300);
    out.getChildren().add(add);
    return Ui.styled(out, "soft-card");
  }
}

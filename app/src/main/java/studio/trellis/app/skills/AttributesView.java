package studio.trellis.app.skills;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;

/** What is known about learners: where from, which values, which question. */
final class AttributesView extends BorderPane {
  private final AttributesViewModel model;
  private final VBox all = new VBox(16);
  private final Sure sure = new Sure();

  AttributesView(AttributesViewModel model) {
    this.model = model;
    all.setPadding(new Insets(16, 24, 24, 24));
    all.setMaxWidth(784);
    ScrollPane scroll = new ScrollPane(new HBox(all));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    all.setPrefWidth(784);
    setCenter(scroll);
    model.attributesProperty().subscribe(now -> KeepFocus.in(all, () -> fill(now)));
  }

  private void fill(List<Attribute> attributes) {
    all.getChildren().setAll(Ui.wrapped(Text.of("attributes.about"), "ink-2"), sure);
    attributes.forEach(attribute -> all.getChildren().add(card(attribute)));
    EditField add = ValueLine.adding(Text.of("attributes.add"), model::add);
    add.setId("attribute-add");
    add.setMaxWidth(300);
    all.getChildren().add(add);
  }

  private Node card(Attribute attribute) {
    EditField title =
        new EditField(
            Text.of("attributes.title", attribute.title()),
            typed -> model.rename(attribute, typed));
    title.getStyleClass().add("title-field");
    title.show(attribute.title());
    HBox sources = Ui.styled(Ui.row(6), "segments");
    for (Attribute.Source source : Attribute.Source.values()) {
      sources
          .getChildren()
          .add(
              SkillForm.segment(
                  Text.of("attributes.source." + Text.word(source)),
                  attribute.source() == source,
                  () -> model.source(attribute, source)));
    }
    boolean number = attribute.values().isEmpty();
    HBox kinds =
        Ui.styled(
            Ui.row(
                6,
                SkillForm.segment(
                    Text.of("attributes.choice"), !number, () -> model.number(attribute, false)),
                SkillForm.segment(
                    Text.of("attributes.number"), number, () -> model.number(attribute, true))),
            "segments");
    VBox card =
        Ui.column(
            10,
            Ui.row(
                4,
                title,
                Ui.spring(),
                Buttons.icon(
                    Feather.TRASH_2,
                    Text.of("attributes.delete", attribute.title()),
                    () ->
                        sure.ask(
                            model.consequences(attribute),
                            Text.of("attributes.delete", attribute.title()),
                            () -> model.delete(attribute)))),
            sources);
    if (attribute.source() == Attribute.Source.ASKED) {
      EditField question =
          new EditField(Text.of("attributes.question"), typed -> model.question(attribute, typed));
      question.setPromptText(Text.of("attributes.question"));
      question.show(Html.plain(attribute.question()));
      card.getChildren().add(question);
    }
    card.getChildren().add(kinds);
    if (number) {
      card.getChildren().add(Ui.wrapped(Text.of("attributes.number-text"), "ink-2", "small"));
    } else {
      card.getChildren().add(values(attribute));
    }
    if (attribute.source() != Attribute.Source.RULES) {
      card.getChildren().add(new StartsView(model, attribute));
    }
    return Ui.styled(card, "soft-card");
  }

  private Node values(Attribute attribute) {
    VBox out = new VBox(4);
    for (String value : attribute.values()) {
      out.getChildren()
          .add(
              new ValueLine(
                  value,
                  "",
                  typed -> model.renameValue(attribute, value, typed),
                  by -> model.moveValue(attribute, value, by),
                  () -> model.deleteValue(attribute, value)));
    }
    EditField add =
        ValueLine.adding(
            Text.of("tags.add-value", attribute.title()),
            typed -> model.addValue(attribute, typed));
    add.setId("value-add-" + attribute.id());
    add.setMaxWidth(300);
    out.getChildren().add(add);
    return out;
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Choices;
import studio.trellis.app.fx.control.NumberField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Attribute.Start;
import studio.trellis.model.course.Skill;

/** What an attribute says about where learners start: a sentence for each, written in place. */
final class StartsView extends VBox {
  private static final int MOST = 16_382;
  private static final double MOST_WIDE = 196;

  private final AttributesViewModel model;
  private final Attribute attribute;

  StartsView(AttributesViewModel model, Attribute attribute) {
    super(6);
    this.model = model;
    this.attribute = attribute;
    getChildren().add(Ui.section(Text.of("attributes.starts")));
    for (int i = 0; i < attribute.starts().size(); i++) {
      getChildren().add(line(i, attribute.starts().get(i)));
    }
    String about =
        attribute.starts().isEmpty() ? "attributes.starts.none" : "attributes.starts.not";
    getChildren().add(Ui.wrapped(Text.of(about), "ink-3", "small"));
    Node add = Buttons.link(Text.of("attributes.starts.add"), () -> model.addStart(attribute));
    add.setId("start-add-" + attribute.id());
    getChildren().add(add);
  }

  private Node line(int index, Start start) {
    FlowPane line = new FlowPane(6, 6);
    line.setRowValignment(VPos.CENTER);
    if (attribute.values().isEmpty()) {
      number(line, index, start);
    } else {
      line.getChildren()
          .addAll(
              Ui.label(Text.of("attributes.starts.is"), "ink-2"),
              choice(
                  id("value", index),
                  Text.of("attributes.starts.value"),
                  attribute.values(),
                  start.value(),
                  value -> value,
                  value -> put(index, s -> new Start(s.skill(), value, 0, 0, s.rating()))));
    }
    List<String> skills = new ArrayList<>();
    skills.add("");
    model.skills().forEach(skill -> skills.add(skill.id()));
    line.getChildren()
        .addAll(
            Ui.label(Text.of("attributes.starts.in"), "ink-2"),
            choice(
                id("skill", index),
                Text.of("attributes.starts.skill"),
                skills,
                start.skill(),
                this::skill,
                skill -> put(index, s -> s.in(skill))),
            Ui.label(Text.of("attributes.starts.at"), "ink-2"),
            choice(
                id("rating", index),
                Text.of("attributes.starts.rating"),
                IntStream.range(0, 5).boxed().toList(),
                start.rating(),
                rating -> Text.of("word.rating." + rating),
                rating ->
                    put(index, s -> new Start(s.skill(), s.value(), s.from(), s.days(), rating))),
            Buttons.icon(
                Feather.X,
                Text.of("attributes.starts.delete", index + 1),
                () -> model.starts(attribute, without(index))));
    return line;
  }

  private void number(FlowPane line, int index, Start start) {
    boolean date = start.days() > 0;
    NumberField field =
        NumberField.whole(
            Text.of(date ? "attributes.starts.days" : "attributes.starts.from"),
            date ? 1 : 0,
            MOST,
            n -> put(index, s -> new Start(s.skill(), "", date ? 0 : n, date ? n : 0, s.rating())));
    field.field().setId(id("number", index));
    field.show(date ? start.days() : start.from());
    line.getChildren()
        .addAll(
            choice(
                id("kind", index),
                Text.of("attributes.starts.kind"),
                List.of(false, true),
                date,
                days -> Text.of(days ? "attributes.starts.days" : "attributes.starts.from"),
                days -> put(index, s -> new Start(s.skill(), "", 0, days ? 365 : 0, s.rating()))),
            field);
  }

  private String id(String what, int index) {
    return "start-" + what + "-" + attribute.id() + "-" + index;
  }

  private String skill(String id) {
    return model.skills().stream()
        .filter(skill -> skill.id().equals(id))
        .map(Skill::title)
        .findFirst()
        .orElse(Text.of("attributes.starts.every"));
  }

  private void put(int index, UnaryOperator<Start> change) {
    List<Start> all = new ArrayList<>(attribute.starts());
    all.set(index, change.apply(all.get(index)));
    model.starts(attribute, all);
  }

  private List<Start> without(int index) {
    List<Start> all = new ArrayList<>(attribute.starts());
    all.remove(index);
    return all;
  }

  private static <T> ComboBox<T> choice(
      String id,
      String spoken,
      List<T> options,
      T chosen,
      Function<T, String> name,
      Consumer<T> taken) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setId(id);
    combo.setAccessibleText(spoken);
    combo.setMaxWidth(MOST_WIDE);
    combo.setConverter(Choices.named(name));
    combo.getItems().setAll(options);
    combo.setValue(chosen);
    combo.setOnAction(
        event -> {
          T now = combo.getValue();
          if (now != null && !now.equals(chosen)) {
            taken.accept(now);
          }
        });
    return combo;
  }
}

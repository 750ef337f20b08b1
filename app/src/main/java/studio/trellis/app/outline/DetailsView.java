package studio.trellis.app.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Choices;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.KeepFocus;
import studio.trellis.app.fx.control.Picker;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;

/** The panel beside the outline: what is chosen, one or many, and changed for all at once. */
final class DetailsView extends BorderPane {
  private static final double WIDTH = 320;

  private final DetailsViewModel model;
  private final OutlineViewModel outline;
  private final LinksViewModel links;
  private final ScrollPane scroll = new ScrollPane();

  DetailsView(DetailsViewModel model, LinksViewModel links, OutlineViewModel outline) {
    this.links = links;
    this.model = model;
    this.outline = outline;
    getStyleClass().add("inspector");
    setId("outline-details");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    outline.chosenProperty().subscribe(ids -> show());
    outline.treeProperty().when(Ui.shown(this)).subscribe(tree -> show());
  }

  private void show() {
    KeepFocus.in(this, this::rebuild);
  }

  private void rebuild() {
    double at = scroll.getVvalue();
    VBox box = new VBox(20);
    box.setPadding(new Insets(16, 16, 24, 16));
    List<OutlineRow> rows = model.rows();
    List<Activity> activities = model.activities();
    if (rows.isEmpty()) {
      box.getChildren().add(Ui.wrapped(Text.of("outline.details.none"), "ink-2"));
    } else {
      box.getChildren().add(head(rows));
      if (!activities.isEmpty()) {
        box.getChildren().addAll(facts(activities), skills(activities), tags(activities));
      } else if (rows.size() == 1 && rows.getFirst().entity() instanceof Group group) {
        box.getChildren().add(sequence(group));
      }
      if (rows.stream().anyMatch(row -> !row.is(Kind.ITEM))) {
        box.getChildren().add(new LinksView(links, outline));
      }
    }
    scroll.setContent(box);
    scroll.setVvalue(at);
  }

  private Node head(List<OutlineRow> rows) {
    if (rows.size() > 1) {
      return Ui.column(
          4,
          Ui.label(Text.of("outline.details.several"), "kicker", "ink-accent"),
          Ui.wrapped(Text.of("outline.details.chosen", rows.size()), "inspect-title"));
    }
    OutlineRow row = rows.getFirst();
    String colour = OutlineWords.colour(row);
    Label kind =
        Ui.label(
            OutlineWords.kind(row), "kicker", colour.isEmpty() ? "ink-accent" : "ink-" + colour);
    if (!outline.renames(row.id())) {
      return Ui.column(
          4,
          kind,
          Ui.wrapped(OutlineWords.title(row), "inspect-title"),
          Ui.wrapped(Text.of("outline.details.rich"), "ink-3", "small"));
    }
    EditField title =
        new EditField(Text.of("outline.title-field"), typed -> outline.rename(row.id(), typed));
    title.setId("details-title");
    title.show(OutlineWords.title(row));
    return Ui.column(6, kind, title);
  }

  private Node facts(List<Activity> activities) {
    Activity first = activities.getFirst();
    ComboBox<ActivityKind> kind =
        combo(
            ActivityKind.values(),
            value -> Text.of("kind." + Text.word(value)),
            model.all(Activity::kind) ? first.kind() : null,
            model::kind);
    kind.setId("details-kind");
    kind.setAccessibleText(Text.of("outline.details.kind"));
    kind.setPromptText(Text.of("outline.details.mixed"));
    EditField minutes = new EditField(Text.of("outline.details.minutes"), typed -> minutes(typed));
    minutes.setId("details-minutes");
    minutes.setPrefColumnCount(4);
    minutes.setMaxWidth(72);
    minutes.show(model.all(Activity::minutes) ? String.valueOf(first.minutes()) : "");
    CheckBox required =
        check("outline.details.required", activities, Activity::required, model::required);
    required.setId("details-required");
    CheckBox built = check("outline.details.built", activities, Activity::built, model::built);
    VBox out =
        Ui.column(
            10,
            line("outline.details.kind", kind),
            line("outline.details.minutes", minutes),
            required,
            built);
    if (activities.size() == 1
        && !outline.with((c, r) -> c.start().equals(first.id())).orElse(true)) {
      out.getChildren()
          .add(Buttons.plain(Text.of("outline.details.start"), () -> model.start(first)));
    }
    return out;
  }

  private void minutes(String typed) {
    try {
      int value = Integer.parseInt(typed.strip());
      if (value >= 0 && value <= 10_000) {
        model.minutes(value);
        return;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    model.refuse(Text.of("outline.details.minutes-bad", typed.strip()));
    show();
  }

  private static CheckBox check(
      String key,
      List<Activity> activities,
      Function<Activity, Boolean> value,
      Consumer<Boolean> set) {
    CheckBox box = new CheckBox(Text.of(key));
    long on = activities.stream().filter(value::apply).count();
    box.setIndeterminate(on > 0 && on < activities.size());
    box.setSelected(on == activities.size());
    box.setOnAction(event -> set.accept(box.isSelected()));
    return box;
  }

  private static HBox line(String key, Node control) {
    Label name = Ui.label(Text.of(key), "ink-2");
    name.setMinWidth(72);
    return Ui.row(8, name, control);
  }

  static <T> ComboBox<T> combo(
      T[] values, Function<T, String> name, @Nullable T now, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(Choices.named(name));
    box.setValue(now);
    box.setOnAction(
        event -> {
          if (box.getValue() != null && !box.getValue().equals(now)) {
            chosen.accept(box.getValue());
          }
        });
    return box;
  }

  private Node skills(List<Activity> activities) {
    FlowPane pills = new FlowPane(6, 6);
    List<Skill> all = model.skills();
    for (Skill skill : all) {
      boolean every = activities.stream().allMatch(a -> a.skills().contains(skill.id()));
      boolean main = activities.size() == 1 && skill.equals(all.getFirst()) && all.size() > 1;
      pills
          .getChildren()
          .add(
              pill(
                  main ? Text.of("inspect.main-skill", skill.title()) : some(skill.title(), every),
                  Text.of("outline.details.remove-skill", skill.title()),
                  main || (activities.size() > 1 && every),
                  () -> model.removeSkill(skill)));
    }
    Picker<Skill> add =
        new Picker<>(
            Text.of("outline.details.add-skill"),
            Skill::title,
            model::otherSkills,
            model::addSkill);
    add.field().setId("details-add-skill");
    return Ui.column(8, Ui.section(Text.of("inspect.skills")), pills, add);
  }

  private static String some(String name, boolean every) {
    return every ? name : Text.of("outline.details.some", name);
  }

  private Node tags(List<Activity> activities) {
    FlowPane pills = new FlowPane(6, 6);
    for (TagRef tag : model.tags()) {
      boolean every = activities.stream().allMatch(a -> a.tags().contains(tag));
      String name = name(tag);
      pills
          .getChildren()
          .add(
              pill(
                  some(name, every),
                  Text.of("outline.details.remove-tag", name),
                  false,
                  () -> model.removeTag(tag)));
    }
    Picker<TagRef> add =
        new Picker<>(
            Text.of("outline.details.add-tag"), this::name, model::otherTags, model::addTag);
    add.field().setId("details-add-tag");
    VBox out = Ui.column(8, Ui.section(Text.of("inspect.tags")), pills);
    if (model.otherTags().isEmpty() && model.tags().isEmpty()) {
      out.getChildren().add(Ui.wrapped(Text.of("outline.details.no-tags"), "ink-3", "small"));
    } else {
      out.getChildren().add(add);
    }
    return out;
  }

  private String name(TagRef tag) {
    return Text.of("inspect.tag", model.facet(tag.facet()), tag.value());
  }

  private static HBox pill(String text, String removal, boolean accented, Runnable remove) {
    Button button = Buttons.icon(Feather.X, removal, remove);
    button.getStyleClass().add("pill-x");
    HBox pill = Ui.styled(Ui.row(2, Ui.label(text), button), "pill", "pill-box");
    if (accented) {
      pill.getStyleClass().add("accented");
    }
    return pill;
  }

  private Node sequence(Group group) {
    VBox out = Ui.column(8, Ui.section(Text.of("inspect.order")));
    ComboBox<Sequence> box =
        combo(
            Sequence.values(),
            value -> Text.of("outline.sequence." + Text.word(value)),
            group.sequence(),
            value -> model.sequence(group, value));
    box.setAccessibleText(Text.of("inspect.order"));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    out.getChildren()
        .addAll(
            box, Ui.wrapped(Text.of("sequence." + Text.word(group.sequence())), "ink-2", "small"));
    return out;
  }
}

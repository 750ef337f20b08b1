package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Choices;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;

/** Chooses activities by a filter, and puts a tag on all of them or takes it off. */
final class BulkTagging extends VBox {
  private final TagsViewModel model;
  private final ListView<Activity> list = new ListView<>();
  private final ComboBox<TagRef> tag = new ComboBox<>();
  private final Label head = Ui.label("", "title");
  private final ComboBox<Optional<Group>> group;
  private final ComboBox<Optional<Skill>> skill;
  private final Button put = Buttons.primary(Text.of("tags.put"), () -> retag(true));
  private final Button take = Buttons.plain(Text.of("tags.take"), () -> retag(false));

  BulkTagging(TagsViewModel model) {
    super(12);
    this.model = model;
    setPadding(new Insets(16, 24, 16, 24));
    TextField text = new TextField();
    text.setPromptText(Text.of("tags.filter.text"));
    text.setAccessibleText(Text.of("tags.filter.text"));
    text.setId("tags-filter");
    text.getStyleClass().add("edit-field");
    text.textProperty().bindBidirectional(model.textProperty());
    group = choice("tags.filter.group", Group::title, model.groupProperty());
    ComboBox<Optional<ActivityKind>> kind =
        choice(
            "tags.filter.kind", value -> Text.of("kind." + Text.word(value)), model.kindProperty());
    List<Optional<ActivityKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(ActivityKind.values()).map(Optional::of).forEach(kinds::add);
    kind.getItems().setAll(kinds);
    kind.setId("tags-kind");
    skill = choice("tags.filter.skill", Skill::title, model.skillProperty());
    FlowPane filters = new FlowPane(8, 8, group, kind, skill, text);
    list.setId("tags-activities");
    list.getStyleClass().add("side-list");
    list.setFixedCellSize(32);
    list.setAccessibleText(Text.of("tags.activities"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new ActivityCell());
    list.getSelectionModel().getSelectedItems().subscribe(this::count);
    VBox.setVgrow(list, Priority.ALWAYS);
    tag.setId("tags-tag");
    tag.setAccessibleText(Text.of("tags.tag"));
    tag.setPromptText(Text.of("tags.tag"));
    tag.setConverter(Choices.named(this::name));
    tag.valueProperty().subscribe(value -> count());
    put.setId("tags-put");
    take.setId("tags-take");
    HBox actions = Ui.row(8, tag, put, take);
    getChildren().addAll(head, Ui.wrapped(Text.of("tags.bulk"), "ink-2"), filters, list, actions);
    model.facetsProperty().subscribe(facets -> offers());
    model.matchingProperty().when(Ui.shown(this)).subscribe(this::fill);
  }

  private static <T> ComboBox<Optional<T>> choice(
      String all, Function<T, String> name, ObjectProperty<Optional<T>> value) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setConverter(Choices.named(chosen -> chosen.map(name).orElse(Text.of(all))));
    box.setAccessibleText(Text.of(all));
    box.setValue(value.get());
    box.setOnAction(
        event -> {
          if (box.getValue() != null) {
            value.set(box.getValue());
          }
        });
    return box;
  }

  private void offers() {
    List<TagRef> tags = new ArrayList<>();
    for (Facet facet : model.facetsProperty().get()) {
      facet.values().forEach(value -> tags.add(new TagRef(facet.id(), value)));
    }
    if (!tags.equals(tag.getItems())) {
      TagRef now = tag.getValue();
      tag.getItems().setAll(tags);
      tag.setValue(tags.contains(now) ? now : tags.stream().findFirst().orElse(null));
    }
    offer(group, model.groups());
    offer(skill, model.skills());
  }

  private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
    values.stream().map(Optional::of).forEach(all::add);
    if (!all.equals(box.getItems())) {
      Optional<T> now = box.getValue();
      box.getItems().setAll(all);
      box.setValue(all.contains(now) ? now : Optional.empty());
    }
  }

  private String name(TagRef ref) {
    return Text.of(
        "inspect.tag",
        model.facetsProperty().get().stream()
            .filter(facet -> facet.id().equals(ref.facet()))
            .map(Facet::title)
            .findFirst()
            .orElse(ref.facet()),
        ref.value());
  }

  /** All that the filter lets through is chosen at first; what was chosen before an edit stays. */
  private void fill(List<Activity> activities) {
    List<String> before = list.getItems().stream().map(Activity::id).toList();
    List<String> now = activities.stream().map(Activity::id).toList();
    List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
    list.getItems().setAll(activities);
    if (before.equals(now)) {
      chosen.forEach(at -> list.getSelectionModel().select(at.intValue()));
    } else {
      list.getSelectionModel().selectAll();
    }
    count();
  }

  private List<Activity> chosen() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void count() {
    int size = chosen().size();
    head.setText(Text.of("tags.chosen", size));
    put.setDisable(size == 0 || tag.getValue() == null);
    take.setDisable(size == 0 || tag.getValue() == null);
  }

  private void retag(boolean on) {
    if (tag.getValue() != null) {
      model.retag(chosen(), tag.getValue(), on);
    }
  }

  /** An activity with its kind and tags. */
  private static final class ActivityCell extends ListCell<Activity> {
    private final Label title = Ui.label("");
    private final Label kind = Ui.label("", "ink-3", "small");
    private final Label tags = Ui.label("", "ink-2", "small");
    private final HBox row = Ui.row(8, title, kind, Ui.spring(), tags);

    ActivityCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Activity activity, boolean empty) {
      super.updateItem(activity, empty);
      if (empty || activity == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        title.setText(activity.title());
        kind.setText(Kinds.name(activity));
        tags.setText(String.join(" · ", activity.tags().stream().map(TagRef::value).toList()));
        setAccessibleText(title.getText() + ", " + kind.getText() + ", " + tags.getText());
        setGraphic(row);
      }
    }
  }
}

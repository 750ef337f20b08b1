package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.Picker;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.EditName;

/** The fields that only some kinds of activity have. */
final class BehaviourForm implements Form {
  private static final String NONE = "\u0000";
  private static final EditName ASSESSMENT = EditName.of("edit.map.assessment");

  private final Desk desk;
  private final String id;
  private final Changing changing;
  private final NumberField attempts;
  private final NumberField passMark;
  private final NumberField draw;
  private final CheckBox shuffle;
  private final Chips options;
  private final Chips gathers;
  private final Button asset = Buttons.link("", () -> {});
  private final VBox box = new VBox();
  private final VBox assessment;
  private final VBox choice;
  private final VBox milestone;
  private final VBox resource;

  BehaviourForm(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
    changing = new Changing(desk);
    attempts =
        new NumberField(
            desk,
            "field.attempts",
            0,
            7,
            n ->
                set(
                    a ->
                        new Behaviour.Assessment(
                            n, a.passMark(), a.draw(), a.shuffle(), a.placement())));
    passMark =
        new NumberField(
            desk,
            "field.pass-mark",
            0,
            100,
            n ->
                set(
                    a ->
                        new Behaviour.Assessment(
                            a.attempts(), n * 10, a.draw(), a.shuffle(), a.placement())));
    draw =
        new NumberField(
            desk,
            "field.draw",
            0,
            200,
            n ->
                set(
                    a ->
                        new Behaviour.Assessment(
                            a.attempts(), a.passMark(), n, a.shuffle(), a.placement())));
    shuffle =
        FormRows.tick(
            "field.shuffle",
            on ->
                set(
                    a ->
                        new Behaviour.Assessment(
                            a.attempts(), a.passMark(), a.draw(), on, a.placement())));
    assessment =
        FormRows.part(
            "field.assessment",
            FormRows.row("field.attempts", attempts.node()),
            FormRows.row("field.pass-mark", passMark.node()),
            FormRows.row("field.draw", draw.node()),
            shuffle);
    options =
        new Chips(Text.of("field.option-add"), anchor -> offer(anchor, true), this::removeOption);
    choice =
        FormRows.part(
            "field.choice", Ui.wrapped(Text.of("field.choice-text"), "ink-3", "small"), options);
    gathers =
        new Chips(
            Text.of("field.gather-add"), anchor -> offer(anchor, false), this::removeGathered);
    milestone =
        FormRows.part(
            "field.milestone",
            Ui.wrapped(Text.of("field.milestone-text"), "ink-3", "small"),
            gathers);
    asset.getStyleClass().add("field-button");
    asset.setOnAction(event -> offerAssets());
    resource = FormRows.part("field.resource", FormRows.row("field.file", asset));
  }

  private void set(Function<Behaviour.Assessment, Behaviour> how) {
    changing.activity(
        id,
        ASSESSMENT,
        f -> {
          if (f.behaviour instanceof Behaviour.Assessment old) {
            f.behaviour = how.apply(old);
          }
        });
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private void offer(Node anchor, boolean groups) {
    List<Picker.Choice> choices = new ArrayList<>(FormRows.places(course(), groups));
    choices.removeIf(one -> one.id().equals(id));
    Chips.offer(
        anchor,
        Text.of(groups ? "field.option-prompt" : "field.gather-prompt"),
        choices,
        chosen -> {
          if (groups) {
            option(chosen.id(), true);
          } else {
            gathered(chosen.id(), true);
          }
        });
  }

  private void removeOption(String option) {
    option(option, false);
  }

  private void removeGathered(String gathered) {
    gathered(gathered, false);
  }

  private void option(String option, boolean there) {
    changing.activity(
        id,
        EditName.of("edit.map.options"),
        f -> {
          if (f.behaviour instanceof Behaviour.Choice old) {
            f.behaviour = new Behaviour.Choice(changed(old.options(), option, there));
          }
        });
  }

  private void gathered(String activity, boolean there) {
    changing.activity(
        id,
        EditName.of("edit.map.gathers"),
        f -> {
          if (f.behaviour instanceof Behaviour.Milestone old) {
            f.behaviour = new Behaviour.Milestone(changed(old.gathers(), activity, there));
          }
        });
  }

  private static List<String> changed(List<String> ids, String id, boolean there) {
    List<String> out = new ArrayList<>(ids);
    out.remove(id);
    if (there) {
      out.add(id);
    }
    return out;
  }

  private void offerAssets() {
    List<Picker.Choice> choices = new ArrayList<>();
    choices.add(new Picker.Choice(NONE, Text.of("field.no-file"), ""));
    for (Asset one : course().assets()) {
      choices.add(new Picker.Choice(one.id(), one.name(), one.type()));
    }
    Chips.offer(
        asset,
        Text.of("field.file"),
        choices,
        chosen ->
            changing.activity(
                id,
                EditName.of("edit.map.file"),
                f ->
                    f.behaviour =
                        new Behaviour.Resource(chosen.id().equals(NONE) ? "" : chosen.id())));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Course course) {
    Activity activity = course.activities().find(id);
    if (activity == null) {
      return;
    }
    switch (activity.behaviour()) {
      case Behaviour.Assessment b -> {
        only(assessment);
        attempts.show(b.attempts());
        passMark.show(b.passMark() / 10);
        draw.show(b.draw());
        shuffle.setSelected(b.shuffle());
      }
      case Behaviour.Choice b -> {
        only(choice);
        options.show(chips(course, b.options()));
      }
      case Behaviour.Milestone b -> {
        only(milestone);
        gathers.show(chips(course, b.gathers()));
      }
      case Behaviour.Resource b -> {
        only(resource);
        Asset file = course.assets().find(b.asset());
        asset.setText(file == null ? Text.of("field.no-file") : file.name());
      }
      case Behaviour.Plain b -> box.getChildren().clear();
    }
    box.setVisible(!box.getChildren().isEmpty());
    box.setManaged(box.isVisible());
  }

  private void only(Node part) {
    if (!box.getChildren().contains(part)) {
      box.getChildren().setAll(part);
    }
  }

  private static List<Chips.Chip> chips(Course course, List<String> ids) {
    return ids.stream()
        .map(one -> new Chips.Chip(one, FormRows.title(course, one), false))
        .toList();
  }
}

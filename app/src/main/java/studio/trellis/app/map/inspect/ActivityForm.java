package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.KindMenu;
import studio.trellis.app.map.Picker;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.rule.Phrase;

/** The fields of an activity. */
final class ActivityForm implements Form {
  private static final String BETWEEN = "\u0000";

  private final Desk desk;
  private final String id;
  private final Changing changing;
  private final MenuButton kind = new MenuButton();
  private final EditField title;
  private final Chips skills;
  private final Chips tags;
  private final NumberField minutes;
  private final CheckBox required;
  private final CheckBox unbuilt;
  private final Button group;
  private final BehaviourForm behaviour;
  private final VBox box;
  private String colour = "";

  ActivityForm(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
    changing = new Changing(desk);
    kind.getStyleClass().addAll("kicker-menu", "kicker");
    kind.setId("inspect-kind");
    kind.getItems().setAll(KindMenu.items(chosen -> changing.kind(List.of(id), chosen)));
    title = FormRows.title("field.title", typed -> rename(typed));
    skills =
        new Chips(Text.of("field.skill-add"), this::offerSkills, s -> changing.removeSkill(id, s));
    tags = new Chips(Text.of("field.tag-add"), this::offerTags, this::untag);
    minutes =
        new NumberField(
            desk,
            "field.minutes",
            0,
            10_000,
            n -> changing.activity(id, EditName.of("edit.map.minutes"), f -> f.minutes = n));
    required = FormRows.tick("field.required", on -> changing.required(List.of(id), on));
    unbuilt =
        FormRows.tick(
            "field.unbuilt",
            on -> changing.activity(id, EditName.of("edit.map.built"), f -> f.built = !on));
    group = Buttons.link("", () -> {});
    group.getStyleClass().add("field-button");
    group.setOnAction(event -> offerGroups());
    behaviour = new BehaviourForm(desk, id);
    Button write = Buttons.plain(Text.of("map.do.write"), this::write);
    write.setId("inspect-write");
    Button walk = Buttons.plain(Text.of("map.do.walk"), () -> desk.pageProperty().set(Pages.WALK));
    box =
        Ui.column(
            16,
            Ui.column(4, kind, title),
            Ui.row(8, write, walk),
            FormRows.part("inspect.skills", skills),
            FormRows.part("inspect.tags", tags),
            Ui.column(
                2,
                FormRows.row("field.minutes", minutes.node()),
                FormRows.row("field.group", group),
                required,
                unbuilt),
            behaviour.node());
  }

  private void rename(String typed) {
    if (!changing.rename(id, typed)) {
      desk.courseProperty().get().ifPresent(this::show);
    }
  }

  private void write() {
    desk.pageProperty().set(Pages.ACTIVITY);
  }

  private void untag(String chip) {
    int at = chip.indexOf(BETWEEN);
    changing.removeTag(id, new TagRef(chip.substring(0, at), chip.substring(at + 1)));
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private void offerSkills(Node anchor) {
    Activity activity = course().activities().find(id);
    if (activity != null) {
      List<Picker.Choice> choices = new ArrayList<>();
      for (Skill skill : course().skills()) {
        if (!activity.skills().contains(skill.id())) {
          choices.add(new Picker.Choice(skill.id(), skill.title(), ""));
        }
      }
      Picker.open(
          anchor,
          Text.of("field.skill-prompt"),
          choices,
          chosen -> changing.addSkill(List.of(id), chosen.id()),
          typed -> changing.newSkill(id, typed));
    }
  }

  private void offerTags(Node anchor) {
    Activity activity = course().activities().find(id);
    if (activity != null) {
      List<Picker.Choice> choices = new ArrayList<>();
      for (Facet facet : course().facets()) {
        for (String value : facet.values()) {
          if (!activity.tags().contains(new TagRef(facet.id(), value))) {
            choices.add(
                new Picker.Choice(
                    facet.id() + BETWEEN + value,
                    Text.of("inspect.tag", facet.title(), value),
                    ""));
          }
        }
      }
      Picker.open(
          anchor,
          Text.of("field.tag-prompt"),
          choices,
          chosen -> {
            int at = chosen.id().indexOf(BETWEEN);
            changing.addTag(
                id, new TagRef(chosen.id().substring(0, at), chosen.id().substring(at + 1)));
          },
          typed -> changing.newTag(id, typed));
    }
  }

  private void offerGroups() {
    List<Picker.Choice> choices = new ArrayList<>();
    choices.add(new Picker.Choice(BETWEEN, Text.of("field.no-group"), ""));
    choices.addAll(FormRows.groups(course()));
    Chips.offer(
        group,
        Text.of("field.group-prompt"),
        choices,
        chosen -> changing.regroup(List.of(id), chosen.id().equals(BETWEEN) ? "" : chosen.id()));
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
    CourseNames names = new CourseNames(course);
    kind.setText(Kinds.name(activity));
    kind.setAccessibleText(Text.of("field.kind", Kinds.name(activity)));
    String now = "kind-" + Kinds.colour(activity);
    if (!now.equals(colour)) {
      kind.getStyleClass().remove(colour);
      colour = now;
      kind.getStyleClass().add(colour);
    }
    title.show(activity.title());
    List<Chips.Chip> skillChips = new ArrayList<>();
    for (String skill : activity.skills()) {
      boolean main = skillChips.isEmpty();
      String name = names.of(Phrase.Kind.SKILL, skill);
      boolean said = main && activity.skills().size() > 1;
      skillChips.add(
          new Chips.Chip(skill, said ? Text.of("inspect.main-skill", name) : name, main));
    }
    skills.show(skillChips);
    List<Chips.Chip> tagChips = new ArrayList<>();
    for (TagRef tag : activity.tags()) {
      tagChips.add(
          new Chips.Chip(
              tag.facet() + BETWEEN + tag.value(),
              Text.of("inspect.tag", names.of(Phrase.Kind.FACET, tag.facet()), tag.value()),
              false));
    }
    tags.show(tagChips);
    minutes.show(activity.minutes());
    required.setSelected(activity.required());
    unbuilt.setSelected(!activity.built());
    String in = FormRows.title(course, activity.group());
    group.setText(in.isEmpty() ? Text.of("field.no-group") : in);
    group.setAccessibleText(Text.of("field.group-is", group.getText()));
    behaviour.show(course);
  }
}

package studio.trellis.app.skills;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/**
 * From which former skills the chosen one takes over what learners have shown: how a course that is
 * published already may split and merge its skills without anybody losing progress.
 */
final class FormerSkills {
  private final Desk desk;
  private final SkillsViewModel skills;

  FormerSkills(Desk desk, SkillsViewModel skills) {
    this.desk = desk;
    this.skills = skills;
  }

  /**
   * A skill that another one takes over from.
   *
   * @param problem why nothing comes from it; empty: all is well
   */
  record Former(String id, String title, String problem) {}

  /** What the skill takes over from. */
  List<Former> of(Skill skill) {
    return skills.course().stream()
        .flatMap(course -> skill.was().stream().map(id -> former(course, skill, id)))
        .toList();
  }

  private static Former former(Course course, Skill skill, String id) {
    boolean published = course.positions().skills().contains(id);
    String problem =
        id.equals(skill.id())
            ? Text.of("skills.former.self")
            : published ? "" : Text.of("skills.former.unpublished");
    return new Former(id, title(course, id), problem);
  }

  private static String title(Course course, String id) {
    Skill there = course.skills().find(id);
    return there == null ? Text.of("skills.former.gone", id) : there.title();
  }

  /** What it could take over from: skills of a published build, those that are gone among them. */
  List<Former> candidates() {
    Skill skill = skills.chosenProperty().get().orElse(null);
    List<Former> out = new ArrayList<>();
    skills
        .course()
        .ifPresent(
            course -> {
              if (skill == null) {
                return;
              }
              for (String id : course.positions().skills()) {
                if (!id.equals(skill.id()) && !skill.was().contains(id)) {
                  out.add(new Former(id, title(course, id), ""));
                }
              }
            });
    return out;
  }

  /** The skill takes over from another one. */
  boolean take(Former former) {
    return change(former, "edit.skill.takes-over", true);
  }

  /** The skill takes nothing over from another one any more. */
  boolean leave(Former former) {
    return change(former, "edit.skill.leaves", false);
  }

  private boolean change(Former former, String name, boolean takes) {
    return skills
        .chosenProperty()
        .get()
        .map(
            skill -> {
              List<String> was = new ArrayList<>(skill.was());
              was.remove(former.id());
              if (takes) {
                was.add(former.id());
              }
              Skill now = skill.with(f -> f.was = was);
              return !now.equals(skill)
                  && desk.apply(Edit.Put.of(EditName.of(name, skill.title(), former.title()), now));
            })
        .orElse(false);
  }

  /** Puts a second skill beside the chosen one, for a part of what it was, and looks at it. */
  boolean split() {
    return desk.open()
        .flatMap(
            open ->
                skills
                    .chosenProperty()
                    .get()
                    .map(
                        skill -> {
                          String id = open.session().ids().next(EntityKind.SKILL);
                          String title = Text.of("skills.split.title", skill.title());
                          boolean done =
                              desk.apply(
                                  SkillEdits.split(open.session().course(), skill, id, title));
                          open.session().course().skills().all().stream()
                              .filter(made -> made.id().equals(id))
                              .forEach(skills::choose);
                          return done;
                        }))
        .orElse(false);
  }
}

package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.html.HtmlText;

/** Parts that nobody meets, that nobody can tell apart, or that are not there yet. */
final class PartChecks {
  private final Course course;
  private final Report report;
  private final Inventory items;

  PartChecks(Course course, Report report, Inventory items) {
    this.course = course;
    this.report = report;
    this.items = items;
  }

  void run() {
    unbuilt();
    orphanedItems();
    links();
    unusedSkills();
    formerSkills();
    orphanedAssets();
    titles(EntityKind.ACTIVITY, course.activities(), "activities");
    titles(EntityKind.GROUP, course.groups(), "groups");
    titles(EntityKind.SKILL, course.skills(), "skills");
  }

  private void unbuilt() {
    for (Activity activity : course.activities()) {
      report.at(EntityKind.ACTIVITY, activity.id());
      if (!activity.built()) {
        report.warning("structure.unbuilt", "placeholder", "built", activity.title());
      } else if (empty(activity)) {
        report.warning("structure.unbuilt", "empty", "body", activity.title());
      }
    }
  }

  private boolean empty(Activity activity) {
    boolean says = HtmlText.says(activity.body()) || !items.of(activity).isEmpty();
    for (LevelContent level : activity.levels()) {
      says |= HtmlText.says(level.html());
    }
    return switch (activity.behaviour()) {
      case Behaviour.Choice b -> false;
      case Behaviour.Milestone b -> false;
      case Behaviour.Resource b -> b.asset().isEmpty() && !says;
      default -> activity.kind() != ActivityKind.SELF_ASSESSMENT && !says;
    };
  }

  private void orphanedItems() {
    for (Item item : course.items()) {
      Activity activity = course.activities().find(item.activity());
      if (activity == null || !activity.built()) {
        continue;
      }
      report.at(EntityKind.ITEM, item.id());
      if (activity.kind() == ActivityKind.CHOICE) {
        report.warning("structure.orphaned-item", "choice", "activity");
      } else if (activity.kind() == ActivityKind.PRACTICE
          && item.skills().isEmpty()
          && activity.skills().isEmpty()) {
        report.error("structure.orphaned-item", "no-skill", "skills");
      }
    }
  }

  private void links() {
    Map<String, String> plain = new TreeMap<>();
    for (Link link : course.links()) {
      report.at(EntityKind.LINK, link.id());
      if (link.from().equals(link.to())) {
        report.warning("structure.broken-link", "self", "to", title(link.from()));
      } else if (link.kind() == LinkKind.NEXT && link.condition() == null) {
        String first = plain.putIfAbsent(link.from(), link.to());
        if (first != null) {
          report.warning("structure.broken-link", "second", "", title(link.from()), title(first));
        }
      }
    }
  }

  private void unusedSkills() {
    Set<String> used = new TreeSet<>();
    course.activities().forEach(activity -> used.addAll(activity.skills()));
    course.items().forEach(item -> used.addAll(item.skills()));
    Map<String, String> needed = new TreeMap<>();
    for (Skill skill : course.skills()) {
      skill.prerequisites().forEach(before -> needed.putIfAbsent(before, skill.title()));
    }
    for (Skill skill : course.skills()) {
      if (!used.contains(skill.id())) {
        report.at(EntityKind.SKILL, skill.id());
        String after = needed.get(skill.id());
        if (after == null) {
          report.warning("structure.unused-skill", "unused", "", skill.title());
        } else {
          report.error("structure.unused-skill", "needed", "", skill.title(), after);
        }
      }
    }
  }

  /** What a skill takes over from others can come only from what learners have met. */
  private void formerSkills() {
    for (Skill skill : course.skills()) {
      report.at(EntityKind.SKILL, skill.id());
      for (String id : skill.was()) {
        Skill there = course.skills().find(id);
        if (id.equals(skill.id())) {
          report.warning("structure.former-skill", "self", "was", skill.title());
        } else if (!course.positions().skills().contains(id)) {
          report.warning(
              "structure.former-skill",
              "unpublished",
              "was",
              skill.title(),
              there == null ? id : there.title());
        }
      }
    }
  }

  private void orphanedAssets() {
    if (course.assets().size() == 0) {
      return;
    }
    Set<String> used = new TreeSet<>();
    new Pages(course).each((place, html) -> used.addAll(Names.assets(html)));
    used.add(course.look().logo());
    used.add(course.look().font());
    for (Activity activity : course.activities()) {
      if (activity.behaviour() instanceof Behaviour.Resource resource) {
        used.add(resource.asset());
      }
    }
    for (Asset asset : course.assets()) {
      if (!used.contains(asset.id())) {
        report.at(EntityKind.ASSET, asset.id());
        report.warning("structure.orphaned-asset", "unused", "", asset.name());
      }
    }
  }

  private void titles(EntityKind kind, Entities<? extends Entity> all, String what) {
    Map<String, List<Entity>> same = new TreeMap<>();
    for (Entity entity : all) {
      String title = title(entity.id()).strip();
      if (!title.equals(entity.id())) {
        same.computeIfAbsent(title, t -> new ArrayList<>()).add(entity);
      }
    }
    same.forEach(
        (title, bearers) -> {
          if (bearers.size() > 1) {
            report.at(kind, bearers.get(1).id());
            report.note(
                "structure.duplicate-title",
                "same",
                "title",
                title,
                FindingText.number(bearers.size()),
                what);
          }
        });
  }

  private String title(String id) {
    return new Labels(course).title(id);
  }
}

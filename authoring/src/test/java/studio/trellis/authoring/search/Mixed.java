package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;

/** A course that became another one: parts gone, renamed, moved, and parts of another come in. */
final class Mixed {
  private Mixed() {}

  static Course of(Course c, Course other, long seed) {
    Random random = new Random(seed);
    Entities<Skill> skills =
        Entities.of(
            c.skills().all().stream()
                .filter(skill -> random.nextInt(6) > 0)
                .map(
                    skill ->
                        random.nextBoolean()
                            ? skill
                            : CourseOf.renamed(skill, "Skill " + random.nextInt(9)))
                .toList());
    Entities<Activity> activities =
        Entities.of(
            c.activities().all().stream()
                .filter(activity -> random.nextInt(6) > 0)
                .map(
                    activity ->
                        random.nextBoolean()
                            ? activity
                            : CourseOf.renamed(activity, "Activity " + random.nextInt(9)))
                .toList());
    Entities<Item> items = some(c.items(), random);
    for (Item item : other.items()) {
      if (random.nextInt(4) == 0) {
        items = items.with(item);
      }
    }
    Entities<Group> groups = some(c.groups(), random);
    Entities<Item> others = items;
    return c.with(
        f -> {
          f.skills = skills;
          f.groups = groups;
          f.activities = activities;
          f.items = others;
          f.links = some(f.links, random);
          f.rules = some(f.rules, random);
          f.facets = some(f.facets, random);
          f.attributes = some(f.attributes, random);
        });
  }

  private static <T extends Entity> Entities<T> some(Entities<T> all, Random random) {
    List<T> out = new ArrayList<>();
    for (T part : all) {
      if (random.nextInt(6) > 0) {
        out.add(part);
      }
    }
    return Entities.of(out);
  }
}

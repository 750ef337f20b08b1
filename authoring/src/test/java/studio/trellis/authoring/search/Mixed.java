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
    return new Course(
        c.id(),
        c.title(),
        c.language(),
        c.summary(),
        c.start(),
        c.sequence(),
        c.source(),
        c.policies(),
        skills,
        groups,
        activities,
        items,
        some(c.links(), random),
        some(c.rules(), random),
        some(c.facets(), random),
        some(c.attributes(), random),
        c.personas(),
        c.assets(),
        c.positions(),
        c.extra());
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

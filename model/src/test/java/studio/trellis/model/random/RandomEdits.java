package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/**
 * Edits of every kind, the same for a seed. Some of them are such that they have to be refused: a
 * group into itself, an asset that a text shows, a link to nowhere.
 */
public final class RandomEdits {
  private static final EditName NAME = EditName.of("edit.random", "“Größe”", "");

  private final Dice dice;

  /** The edits of this seed. */
  public RandomEdits(long seed) {
    this.dice = new Dice(seed);
  }

  /** Something an author might do to {@code course} next. */
  public Edit next(Course course) {
    return switch (dice.from(0, 11)) {
      case 0 -> retitle(course);
      case 1 -> Edit.Put.of(NAME, course.head().with(f -> f.title = dice.text()));
      case 2 -> add(course);
      case 3 -> new Edit.Delete(NAME, new TreeSet<>(dice.some(parts(course), 1, 3)));
      case 4 -> move(course);
      case 5 -> new Edit.Regroup(NAME, dice.some(targets(course), 1, 3), group(course));
      case 6 -> new Edit.GroupTogether(NAME, dice.some(targets(course), 1, 3), newGroup(course));
      case 7 ->
          course.groups().size() == 0
              ? retitle(course)
              : new Edit.Ungroup(NAME, dice.pick(course.groups().all()).id());
      case 8 -> insert(course);
      case 9 -> link(course);
      case 10 -> new Edit.Many(NAME, List.of(retitle(course), move(course), add(course)));
      default -> dice.chance(20) ? another(course) : item(course);
    };
  }

  private Edit retitle(Course course) {
    if (course.activities().size() == 0) {
      return add(course);
    }
    Activity activity = dice.pick(course.activities().all());
    return Edit.Put.of(NAME, activity.with(f -> f.title = dice.text()));
  }

  private Edit item(Course course) {
    if (course.items().size() == 0) {
      return add(course);
    }
    Item item = dice.pick(course.items().all());
    List<String> skills = new ArrayList<>();
    course.skills().forEach((Skill skill) -> skills.add(skill.id()));
    return Edit.Put.of(
        NAME,
        item.with(
            f -> {
              f.prompt = dice.html(List.of());
              f.skills = dice.some(skills, 0, 2);
              f.hints = List.of(dice.html(List.of()));
            }));
  }

  private Edit add(Course course) {
    return Edit.Put.of(NAME, activity(course));
  }

  private Activity activity(Course course) {
    Activity model = RandomCourses.of(dice.from(0, 99)).activities().all().getFirst();
    String id = dice.id('n') + "_" + course.activities().size();
    return new Activity(
        id,
        model.kind(),
        dice.text(),
        group(course),
        dice.from(0, 9),
        List.of(),
        List.of(),
        5,
        dice.chance(20),
        "",
        List.of(),
        dice.chance(3) ? new Behaviour.Plain() : Behaviour.of(model.kind()),
        true,
        new Place(dice.from(-900, 900), dice.from(-900, 900)),
        "",
        Map.of());
  }

  private Edit move(Course course) {
    Map<String, Place> places = new TreeMap<>();
    for (String id : dice.some(targets(course), 1, 5)) {
      places.put(id, new Place(dice.from(-900, 900), dice.from(-900, 900)));
    }
    return new Edit.Move(NAME, places);
  }

  private Group newGroup(Course course) {
    return new Group(
        dice.id('h') + "_" + course.groups().size(),
        dice.text(),
        group(course),
        dice.from(0, 9),
        dice.pick(Sequence.values()),
        Place.ORIGIN,
        Map.of());
  }

  private Edit insert(Course course) {
    if (course.links().size() == 0) {
      return link(course);
    }
    Link link = dice.pick(course.links().all());
    return new Edit.InsertOnLink(
        NAME, link.id(), activity(course), dice.id('l') + "_" + course.links().size());
  }

  private Edit link(Course course) {
    List<String> targets = targets(course);
    String from = targets.isEmpty() ? "nowhere" : dice.pick(targets);
    String to = targets.isEmpty() || dice.chance(10) ? "nowhere" : dice.pick(targets);
    return Edit.Put.of(
        NAME,
        new Link(
            dice.id('l') + "_" + course.links().size(),
            dice.pick(LinkKind.values()),
            from,
            to,
            null,
            Map.of()));
  }

  /** Another course altogether, as an import or a newer file is. */
  private Edit another(Course course) {
    Course other = RandomCourses.of(dice.from(0, 99));
    Course version =
        new Course(
            course.id(),
            other.title(),
            other.language(),
            other.summary(),
            other.start(),
            other.sequence(),
            other.source(),
            other.policies(),
            other.look(),
            other.skills(),
            other.groups(),
            other.activities(),
            other.items(),
            other.links(),
            other.rules(),
            other.facets(),
            other.attributes(),
            other.personas(),
            other.assets(),
            course.positions(),
            other.extra());
    return new Edit.Become(NAME, version);
  }

  private String group(Course course) {
    return course.groups().size() == 0 || dice.chance(30)
        ? ""
        : dice.pick(course.groups().all()).id();
  }

  private static List<String> targets(Course course) {
    List<String> out = new ArrayList<>();
    course.activities().forEach(activity -> out.add(activity.id()));
    course.groups().forEach(group -> out.add(group.id()));
    return out;
  }

  private static List<Part> parts(Course course) {
    Set<Part> out = new TreeSet<>();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.COURSE) {
        for (Entity entity : Parts.all(course, kind)) {
          out.add(Part.of(entity));
        }
      }
    }
    return new ArrayList<>(out);
  }
}

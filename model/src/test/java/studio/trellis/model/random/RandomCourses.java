package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/**
 * Courses for tests, the same for a seed on every machine. References hold and prerequisites make
 * no loop; between them, a few dozen courses use every condition, action, item type, activity kind,
 * behaviour, sequence and policy.
 */
public final class RandomCourses {
  private RandomCourses() {}

  /** A course of 3 to 30 activities. */
  public static Course of(long seed) {
    Dice dice = new Dice(seed);
    return of(dice, dice.chance(70) ? dice.from(3, 10) : dice.from(11, 30));
  }

  /** A course of this many activities, 3 or more. */
  public static Course of(long seed, int activities) {
    return of(new Dice(seed), activities);
  }

  /** The bytes of an asset of such a course; its hash and size are those of these bytes. */
  public static byte[] bytes(Asset asset) {
    return RandomFrame.bytes(asset.id());
  }

  private static Course of(Dice dice, int size) {
    RandomFrame frame = new RandomFrame(dice);
    List<Asset> assets = frame.assets(dice.from(0, 3));
    List<String> assetIds = ids(assets);
    List<Skill> skills = frame.skills(dice.from(0, 2 + size / 3));
    List<Group> groups = frame.groups(dice.from(0, 1 + size / 3));
    List<Facet> facets = frame.facets();
    List<Attribute> attributes = RandomFrame.starting(frame.attributes(), skills);
    RandomContent content = new RandomContent(dice, frame, assetIds, skills, groups, facets);
    List<Activity> activities = content.activities(size);
    List<Item> items = content.items(activities);
    RandomRules rules =
        new RandomRules(
            dice, frame, assetIds, skills, activities, ids(groups), items, facets, attributes);
    List<Persona> personas = new ArrayList<>();
    for (int i = dice.from(0, 2); i > 0; i--) {
      personas.add(frame.persona(skills, attributes));
    }
    return new Course(
        dice.id('c'),
        dice.text(),
        dice.pick(new String[] {"en", "de-AT", "ar"}),
        dice.maybeHtml(assetIds),
        dice.pick(activities).id(),
        dice.pick(Sequence.values()),
        dice.maybe(),
        new RandomPolicies(dice).policies(),
        RandomLooks.look(dice, assetIds),
        Entities.of(skills),
        Entities.of(groups),
        Entities.of(activities),
        Entities.of(items),
        Entities.of(links(dice, frame, rules, activities, groups)),
        Entities.of(rules.rules(dice.from(0, 2 + size / 2))),
        Entities.of(facets),
        Entities.of(attributes),
        Entities.of(personas),
        Entities.of(assets),
        dice.chance(40) ? Positions.NONE : positions(dice, skills, activities, items, attributes),
        frame.extra());
  }

  private static List<Link> links(
      Dice dice,
      RandomFrame frame,
      RandomRules rules,
      List<Activity> activities,
      List<Group> groups) {
    List<String> ends = new ArrayList<>(ids(activities));
    ends.addAll(ids(groups));
    List<Link> out = new ArrayList<>();
    for (int i = dice.from(0, activities.size() * 2); i > 0; i--) {
      LinkKind kind = dice.chance(50) ? LinkKind.NEXT : dice.pick(LinkKind.values());
      List<String> pair = dice.some(kind == LinkKind.PREREQUISITE ? ids(activities) : ends, 2, 2);
      // Always from the earlier made to the later made, so that prerequisites make no loop.
      boolean turn =
          kind == LinkKind.PREREQUISITE && ends.indexOf(pair.get(0)) > ends.indexOf(pair.get(1));
      out.add(
          new Link(
              dice.id('l'),
              kind,
              pair.get(turn ? 1 : 0),
              pair.get(turn ? 0 : 1),
              dice.chance(50) ? null : rules.condition(2),
              frame.extra()));
    }
    return out;
  }

  /**
   * What an earlier publication allotted: some of the parts, in an order of its own, with
   * tombstones between.
   */
  private static Positions positions(
      Dice dice,
      List<Skill> skills,
      List<Activity> activities,
      List<Item> items,
      List<Attribute> attributes) {
    return new Positions(
        published(dice, ids(skills)),
        published(dice, ids(activities)),
        published(dice, ids(items)),
        published(dice, List.of()),
        published(dice, ids(attributes)));
  }

  private static List<String> published(Dice dice, List<String> ids) {
    List<String> known = new ArrayList<>(ids);
    for (int i = dice.from(0, 2); i > 0; i--) {
      known.add(dice.id('d'));
    }
    return dice.some(known, 0, known.size());
  }

  private static List<String> ids(List<? extends Entity> entities) {
    List<String> out = new ArrayList<>();
    for (Entity entity : entities) {
      out.add(entity.id());
    }
    return out;
  }
}

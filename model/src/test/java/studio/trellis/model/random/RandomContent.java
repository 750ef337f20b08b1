package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Scaffold;

/** Activities of every kind, and items in those kinds that ask something. */
final class RandomContent {
  private final Dice dice;
  private final RandomFrame frame;
  private final RandomAnswers answers;
  private final List<String> assets;
  private final List<String> skills;
  private final List<String> groups;
  private final List<Facet> facets;

  RandomContent(
      Dice dice,
      RandomFrame frame,
      List<String> assets,
      List<Skill> skills,
      List<Group> groups,
      List<Facet> facets) {
    this.dice = dice;
    this.frame = frame;
    this.assets = assets;
    this.answers = new RandomAnswers(dice, assets);
    this.skills = skills.stream().map(Skill::id).toList();
    this.groups = groups.stream().map(Group::id).toList();
    this.facets = facets;
  }

  List<Activity> activities(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(dice.id('a'));
    }
    List<Activity> out = new ArrayList<>();
    for (String id : ids) {
      ActivityKind kind =
          dice.chance(40) ? ActivityKind.PRACTICE : dice.pick(ActivityKind.values());
      out.add(activity(id, kind, ids));
    }
    return out;
  }

  private Activity activity(String id, ActivityKind kind, List<String> all) {
    List<String> others = new ArrayList<>(all);
    others.remove(id);
    return new Activity(
        id,
        kind,
        dice.text(),
        groups.isEmpty() || dice.chance(25) ? "" : dice.pick(groups),
        dice.from(0, 9),
        dice.some(skills, 0, 3),
        tags(),
        dice.from(0, 60),
        dice.chance(25),
        dice.maybeHtml(assets),
        levels(kind),
        behaviour(kind, others),
        dice.chance(90),
        frame.place(),
        dice.maybe(),
        frame.extra());
  }

  private List<TagRef> tags() {
    List<TagRef> out = new ArrayList<>();
    for (Facet facet : dice.some(facets, 0, 2)) {
      out.add(new TagRef(facet.id(), dice.pick(facet.values())));
    }
    return out;
  }

  private List<LevelContent> levels(ActivityKind kind) {
    List<LevelContent> out = new ArrayList<>();
    boolean helps =
        kind == ActivityKind.LESSON
            || kind == ActivityKind.PRACTICE
            || kind == ActivityKind.SCENARIO;
    for (Scaffold level : Scaffold.values()) {
      if (helps && dice.chance(60)) {
        out.add(new LevelContent(level, dice.maybeHtml(assets)));
      }
    }
    return out;
  }

  private Behaviour behaviour(ActivityKind kind, List<String> others) {
    return switch (kind) {
      case ASSESSMENT ->
          new Behaviour.Assessment(
              dice.from(0, 7),
              dice.from(0, 1000),
              dice.from(0, 4),
              dice.chance(50),
              dice.chance(70) ? 0 : dice.from(30, 100));
      case CHOICE -> {
        List<String> targets = new ArrayList<>(others);
        targets.addAll(groups);
        yield new Behaviour.Choice(dice.some(targets, 2, 4));
      }
      case MILESTONE -> new Behaviour.Milestone(dice.some(others, 0, 4));
      case RESOURCE ->
          new Behaviour.Resource(assets.isEmpty() || dice.chance(30) ? "" : dice.pick(assets));
      case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Behaviour.Plain();
    };
  }

  List<Item> items(List<Activity> activities) {
    List<Item> out = new ArrayList<>();
    for (Activity activity : activities) {
      int count =
          switch (activity.kind()) {
            case PRACTICE, ASSESSMENT -> dice.from(1, 6);
            case LESSON, SCENARIO, REFLECTION -> dice.from(0, 2);
            case SELF_ASSESSMENT, CHOICE, MILESTONE, RESOURCE -> 0;
          };
      for (int i = 0; i < count; i++) {
        out.add(item(activity.id()));
      }
    }
    return out;
  }

  private Item item(String activity) {
    List<String> hints = new ArrayList<>();
    for (int i = dice.from(0, 3); i > 0; i--) {
      hints.add(dice.html(assets));
    }
    return new Item(
        dice.id('i'),
        activity,
        dice.from(0, 5),
        dice.html(assets),
        answers.any(),
        hints,
        answers.steps(),
        dice.maybeHtml(assets),
        dice.maybeHtml(assets),
        dice.some(skills, 0, 2),
        dice.from(-400, 400),
        dice.chance(50) ? 0 : dice.from(1, 900),
        dice.chance(30),
        dice.maybe(),
        frame.extra());
  }
}

package studio.trellis.preview.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.Step;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.FeedbackPolicy;
import studio.trellis.model.rule.PracticePolicy;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.preview.walk.Walk;

/**
 * How help fades for a persona in one skill: the engine itself, with the course's policies and
 * without its rules, over items that hold every level of help. Learners rate themselves first where
 * the course asks them to.
 *
 * @param mastery mean estimate when the n-th item is shown, thousandths
 * @param levels the level at which most learners meet the n-th item
 * @param shares share of learners who meet the n-th item at each level, by ordinal, thousandths
 */
public record Fading(
    Persona persona, List<Integer> mastery, List<Scaffold> levels, List<List<Integer>> shares) {
  /** Items of a curve. */
  public static final int ITEMS = 24;

  private static final int LEARNERS = 120;
  private static final Scaffold[] ALL = Scaffold.values();

  public Fading {
    mastery = List.copyOf(mastery);
    levels = List.copyOf(levels);
    shares = List.copyOf(shares);
  }

  /** How many of the items most learners meet at a level. */
  public int items(Scaffold level) {
    return (int) levels.stream().filter(l -> l == level).count();
  }

  /**
   * One curve a persona. The same course gives the same curves.
   *
   * @param stop asked now and then; then the curves so far are given
   */
  public static List<Fading> of(
      Course course, String skill, List<Persona> personas, BooleanSupplier stop) {
    Course rig = rig(course, course.skills().get(skill));
    Engine engine = new Engine(Plan.of(rig), false);
    AnswerKeys keys = new AnswerKeys(rig);
    List<Fading> out = new ArrayList<>();
    for (Persona persona : personas) {
      if (!stop.getAsBoolean()) {
        out.add(curve(engine, keys, persona));
      }
    }
    return out;
  }

  private static Fading curve(Engine engine, AnswerKeys keys, Persona persona) {
    Persona patient = persona.with(f -> f.persistence = 1000);
    long[] sums = new long[ITEMS];
    int[] met = new int[ITEMS];
    int[][] counts = new int[ITEMS][ALL.length];
    for (int learner = 0; learner < LEARNERS; learner++) {
      Journey journey = new Journey(engine, keys, patient, learner * 7919 + 1, Walk.START);
      int item = 0;
      while (item < ITEMS) {
        int before = engine.standing(journey.state()).skills().getFirst().now();
        Decision decision = journey.step();
        if (decision == null) {
          break;
        }
        if (decision.item() >= 0) {
          sums[item] += before;
          met[item]++;
          counts[item][decision.level().ordinal()]++;
          item++;
        }
      }
    }
    return curve(persona, sums, met, counts);
  }

  private static Fading curve(Persona persona, long[] sums, int[] met, int[][] counts) {
    List<Integer> mastery = new ArrayList<>();
    List<Scaffold> levels = new ArrayList<>();
    List<List<Integer>> shares = new ArrayList<>();
    for (int i = 0; i < ITEMS && met[i] > 0; i++) {
      mastery.add((int) ((sums[i] + met[i] / 2) / met[i]));
      int most = 0;
      List<Integer> share = new ArrayList<>();
      for (int level = 0; level < ALL.length; level++) {
        share.add((counts[i][level] * 1000 + met[i] / 2) / met[i]);
        most = counts[i][level] > counts[i][most] ? level : most;
      }
      levels.add(ALL[most]);
      shares.add(List.copyOf(share));
    }
    return new Fading(persona, mastery, levels, shares);
  }

  /** A course of one skill whose items hold every level. */
  private static Course rig(Course course, Skill skill) {
    Skill alone = skill.with(f -> f.prerequisites = List.of());
    List<Activity> activities = new ArrayList<>();
    boolean asked =
        course.activities().all().stream()
            .anyMatch(
                a -> a.kind() == ActivityKind.SELF_ASSESSMENT && a.skills().contains(skill.id()));
    if (asked) {
      activities.add(activity("rate", ActivityKind.SELF_ASSESSMENT, 1, skill.id(), List.of()));
    }
    List<LevelContent> levels = new ArrayList<>();
    for (Scaffold level : ALL) {
      levels.add(new LevelContent(level, ""));
    }
    activities.add(activity("items", ActivityKind.SCENARIO, 2, skill.id(), levels));
    return course.with(
        f -> {
          f.start = activities.getFirst().id();
          f.sequence = Sequence.LINKED;
          f.policies =
              course
                  .policies()
                  .with(
                      p -> {
                        p.practice =
                            new PracticePolicy(
                                0, PracticePolicy.DEFAULT.retention(), 0, 0, 0, 0, false, false);
                        p.feedback = new FeedbackPolicy(false);
                      });
          f.skills = Entities.of(List.of(alone));
          f.groups = Entities.none();
          f.activities = Entities.of(activities);
          f.items = Entities.of(items(course, skill.id()));
          f.links = Entities.none();
          f.rules = Entities.none();
          f.facets = Entities.none();
          f.attributes = Entities.none();
          f.personas = Entities.none();
          f.positions = Positions.NONE;
        });
  }

  private static Activity activity(
      String id, ActivityKind kind, int order, String skill, List<LevelContent> levels) {
    return new Activity(
        id,
        kind,
        id,
        "",
        order,
        List.of(skill),
        List.of(),
        kind == ActivityKind.SCENARIO ? 2 * ITEMS : 2,
        false,
        "",
        levels,
        new Behaviour.Plain(),
        true,
        Place.ORIGIN,
        "",
        Map.of());
  }

  /** As difficult, and as easily guessed, as the skill's own items in their order. */
  private static List<Item> items(Course course, String skill) {
    List<Item> own =
        course.items().all().stream()
            .filter(item -> of(course, item, skill))
            .sorted(Comparator.comparingInt(Item::order).thenComparing(Item::id))
            .toList();
    Answer plain =
        new Answer.SingleChoice(
            List.of(option("a", true), option("b", false), option("c", false), option("d", false)),
            false);
    List<Step> steps = List.of(new Step("1", plain, ""), new Step("2", plain, ""));
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      Item like = own.isEmpty() ? null : own.get(i % own.size());
      out.add(
          new Item(
              "i" + (100 + i),
              "items",
              i,
              "",
              like == null ? plain : like.answer(),
              List.of("1", "2"),
              steps,
              "",
              "",
              List.of(),
              like == null ? 0 : like.difficulty(),
              like == null ? 0 : like.guess(),
              false,
              "",
              Map.of()));
    }
    return out;
  }

  private static boolean of(Course course, Item item, String skill) {
    Activity activity = course.activities().find(item.activity());
    List<String> skills =
        item.skills().isEmpty() && activity != null ? activity.skills() : item.skills();
    return !skills.isEmpty() && skills.getFirst().equals(skill);
  }

  private static Answer.Option option(String id, boolean right) {
    return new Answer.Option(id, id, right, Feedback.NONE);
  }
}

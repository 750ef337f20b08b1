package studio.trellis.app.map.world;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Scaffold;

/** Makes the cards of activities. */
final class CardMaker {
  /** Longer titles are cut: no card has room for more, and text is measured in every layout. */
  static final int LONGEST_TITLE = 120;

  private final Course course;
  private final Map<String, Integer> trouble;
  private final Map<String, Integer> items = new HashMap<>();

  /**
   * Makes cards of a course.
   *
   * @param trouble number of findings by activity id
   * @param wanted whose cards will be asked for
   */
  CardMaker(Course course, Map<String, Integer> trouble, Predicate<String> wanted) {
    this.course = course;
    this.trouble = trouble;
    for (Item item : course.items()) {
      if (wanted.test(item.activity())) {
        items.merge(item.activity(), 1, Integer::sum);
      }
    }
  }

  Card card(Activity activity) {
    Set<Scaffold> levels = EnumSet.noneOf(Scaffold.class);
    for (LevelContent level : activity.levels()) {
      levels.add(level.level());
    }
    return new Card(
        activity.id(),
        activity.group(),
        box(activity),
        Kinds.colour(activity),
        Kinds.name(activity),
        cut(activity.title(), LONGEST_TITLE),
        skills(activity),
        count(activity),
        levels,
        activity.id().equals(course.start()),
        activity.required(),
        trouble.getOrDefault(activity.id(), 0),
        activity.built());
  }

  /** Where an activity's card stands. */
  static Box box(Activity activity) {
    return new Box(activity.place().x(), activity.place().y(), Card.WIDTH, Card.HEIGHT);
  }

  /** The text in one line, cut at a whole character. */
  static String cut(String text, int most) {
    int end =
        text.offsetByCodePoints(
            0, Math.min(most, text.codePointCount(0, Math.min(text.length(), 2 * most))));
    String line = text.substring(0, end).replaceAll("\\s+", " ");
    return end < text.length() ? line.stripTrailing() + "…" : line;
  }

  private String skills(Activity activity) {
    if (activity.skills().size() > 2) {
      return Text.of("count.skills", activity.skills().size());
    }
    return String.join(
        ", ",
        activity.skills().stream()
            .map(id -> Optional.ofNullable(course.skills().find(id)).map(Skill::title).orElse(id))
            .map(title -> cut(title, LONGEST_TITLE))
            .toList());
  }

  private String count(Activity activity) {
    if (activity.behaviour() instanceof Behaviour.Choice choice) {
      return Text.of("count.options", choice.options().size());
    }
    int count = items.getOrDefault(activity.id(), 0);
    return count == 0 ? "" : Text.of("count.items", count);
  }
}

package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.rule.Rule;

/** What the parts of a course are called, by the positions that the engine speaks of. */
public final class Names {
  private static final int LONGEST = 90;
  private final Course course;
  private final Codes codes;
  private final Plan plan;

  /** The names of a course; {@code plan} is made from it. */
  public Names(Course course, Plan plan) {
    this.course = course;
    this.plan = plan;
    this.codes = new Codes(course);
  }

  /** Ids and positions. */
  public Codes codes() {
    return codes;
  }

  /** The title of the skill at a position. */
  public String skill(int position) {
    Skill skill = position < 0 ? null : course.skills().find(codes.skills().get(position));
    return skill == null ? Say.of("nothing.skill") : plain(skill.title(), skill.id());
  }

  /** The title of the activity at a position. */
  public String activity(int position) {
    Activity activity =
        position < 0 ? null : course.activities().find(codes.activities().get(position));
    return activity == null ? Say.of("nothing.activity") : plain(activity.title(), activity.id());
  }

  /** The title of a target: an activity, a group or the course. */
  public String target(int code) {
    if (code >= 0) {
      return activity(code);
    }
    int position = Plan.groupOf(code);
    if (position >= codes.groups().size()) {
      return Say.of("nothing.activity");
    }
    Group group = course.groups().find(codes.groups().get(position));
    return group == null ? plain(course.title(), course.id()) : plain(group.title(), group.id());
  }

  /** The id of a target; the course itself is empty. */
  public String targetId(int code) {
    return code >= 0 ? codes.activities().get(code) : codes.groups().get(Plan.groupOf(code));
  }

  /** Which question of its activity an item is, from 1. */
  public int question(int item) {
    Ints items = plan.activities().get(plan.items().get(item).activity()).items();
    for (int i = 0; i < items.size(); i++) {
      if (items.at(i) == item) {
        return i + 1;
      }
    }
    return 0;
  }

  /** An item as "question 2 of “…”". */
  public String item(int position) {
    if (position < 0 || !plan.items().get(position).alive()) {
      return Say.of("nothing.item");
    }
    return Say.of("item", question(position), activity(plan.items().get(position).activity()));
  }

  /** A rule by its reason; by its id, where it has none. */
  public String rule(int position) {
    Rule rule = course.rules().find(codes.rules().get(position));
    return rule == null
        ? codes.rules().get(position)
        : shorten(plain(rule.because(), rule.id()), LONGEST);
  }

  /** The link at a position of the plan. */
  public @Nullable Link link(int position) {
    List<Link> links = course.links().all();
    return position < 0 || position >= links.size() ? null : links.get(position);
  }

  /** The title of the attribute at a position. */
  public String attribute(int position) {
    Attribute attribute = course.attributes().find(codes.attributes().get(position));
    return attribute == null
        ? codes.attributes().get(position)
        : plain(attribute.title(), attribute.id());
  }

  /** The value of an attribute as the engine reads it: the index of a value, or a number. */
  public String value(int attribute, int read) {
    Attribute found = course.attributes().find(codes.attributes().get(attribute));
    if (found == null || found.values().isEmpty()) {
      return Integer.toString(read);
    }
    return read < found.values().size() ? found.values().get(read) : Integer.toString(read);
  }

  /** The options of an item that are chosen as bits, as letters. */
  public String options(int item, int bits) {
    Item found = item < 0 ? null : course.items().find(codes.items().get(item));
    List<String> letters = new ArrayList<>();
    for (int i = 0; found != null && i < 16; i++) {
      if ((bits >> i & 1) == 1) {
        letters.add(Character.toString('A' + i));
      }
    }
    return String.join(", ", letters);
  }

  /** The text of clean HTML; {@code otherwise} where it has none. */
  private static String plain(String html, String otherwise) {
    String text = Html.plain(html);
    return text.isEmpty() ? otherwise : text;
  }

  private static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return text.substring(0, space > most / 2 ? space : most) + "…";
  }
}

package studio.trellis.model.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.html.HtmlText;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/** Values that conditions read before anything can have set them. */
final class BeforeSet {
  private final Course course;
  private final Report report;
  private final Flow flow;
  private final Labels labels;
  private final Map<String, Set<String>> before = new TreeMap<>();
  private final Map<String, Set<String>> after = new TreeMap<>();

  BeforeSet(Course course, Report report, Flow flow) {
    this.course = course;
    this.report = report;
    this.flow = flow;
    this.labels = new Labels(course);
  }

  void run() {
    for (Rule rule : course.rules()) {
      if (rule.enabled()) {
        report.at(EntityKind.RULE, rule.id());
        read(rule.condition(), rule.scope(), labels.rule(rule), rule.when() == When.BEGUN);
      }
    }
    for (Link link : course.links()) {
      if (link.condition() != null) {
        report.at(EntityKind.LINK, link.id());
        String name = labels.of(new Spot(EntityKind.LINK, link.id(), ""));
        read(link.condition(), link.from(), name, false);
      }
    }
  }

  private void read(Condition condition, String at, String name, boolean begin) {
    Set<String> said = new TreeSet<>();
    Leaves.of(
        condition,
        leaf -> {
          if (begin && readsAnswer(leaf)) {
            say(said, "begin", name);
          }
          String attribute = Leaves.attribute(leaf);
          if (unasked(attribute)) {
            say(said, "unasked", name, course.attributes().get(attribute).title());
          }
          if (unset(attribute)) {
            say(said, "never", name, course.attributes().get(attribute).title());
          }
          String done = Leaves.activity(leaf);
          if (!done.isEmpty() && course.activities().has(at) && later(done, at)) {
            say(said, "later", name, labels.title(done));
          }
        });
  }

  private void say(Set<String> said, String variant, String... args) {
    if (said.add(variant + String.join("/", args))) {
      if (variant.equals("begin")) {
        report.warning("rules.value-before-set", variant, "if", args);
      } else {
        report.error("rules.value-before-set", variant, "if", args);
      }
    }
  }

  private static boolean readsAnswer(Condition leaf) {
    return leaf instanceof Condition.AnswerWas
        || leaf instanceof Condition.OptionChosen
        || leaf instanceof Condition.Confidence
        || leaf instanceof Condition.HintsUsed;
  }

  /** Whether an attribute is one that rules set, and none does. */
  private boolean unset(String id) {
    Attribute attribute = course.attributes().find(id);
    if (attribute == null || attribute.source() != Attribute.Source.RULES) {
      return false;
    }
    for (Rule rule : course.rules()) {
      for (Action action : rule.actions()) {
        boolean sets =
            (action instanceof Action.SetValue value && value.attribute().equals(id))
                || (action instanceof Action.SetNumber number && number.attribute().equals(id));
        if (rule.enabled() && sets) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean unasked(String id) {
    Attribute attribute = course.attributes().find(id);
    return attribute != null
        && attribute.source() == Attribute.Source.ASKED
        && HtmlText.plain(attribute.question()).isEmpty();
  }

  /** Whether nobody can have been in {@code done} when they are in {@code at}. */
  private boolean later(String done, String at) {
    return !done.equals(at)
        && !come(before.computeIfAbsent(at, id -> search(List.of(course.start()), id)), done)
        && !come(after.computeIfAbsent(done, id -> search(List.of(id, Flow.detour(id)), "")), at);
  }

  private static boolean come(Set<String> reached, String id) {
    return reached.contains(id) || reached.contains(Flow.detour(id));
  }

  /** What is come to from these nodes without {@code avoided}. */
  private Set<String> search(List<String> from, String avoided) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String node : from) {
      if (!node.equals(avoided) && reached.add(node)) {
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      for (String next : flow.edges().getOrDefault(open.remove(), List.of())) {
        String plain = next.startsWith("~") ? next.substring(1) : next;
        if (!plain.equals(avoided) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}

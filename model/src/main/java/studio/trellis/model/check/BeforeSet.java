package studio.trellis.model.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.html.HtmlText;
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
    leaves(
        condition,
        leaf -> {
          if (begin && readsAnswer(leaf)) {
            say(said, "begin", name);
          }
          String attribute = attribute(leaf);
          if (unasked(attribute)) {
            say(said, "unasked", name, course.attributes().get(attribute).title());
          }
          String done = activity(leaf);
          if (!done.isEmpty() && course.activities().has(at) && later(done, at)) {
            say(said, "later", name, labels.title(done));
          }
        });
  }

  private void say(Set<String> said, String variant, String... args) {
    if (said.add(variant + String.join("/", args))) {
      report.error("rules.value-before-set", variant, "if", args);
    }
  }

  private static void leaves(Condition condition, Consumer<Condition> each) {
    switch (condition) {
      case Condition.All c -> c.parts().forEach(part -> leaves(part, each));
      case Condition.Any c -> c.parts().forEach(part -> leaves(part, each));
      case Condition.None c -> c.parts().forEach(part -> leaves(part, each));
      case Condition.AtLeast c -> c.parts().forEach(part -> leaves(part, each));
      case Condition.Not c -> leaves(c.part(), each);
      default -> each.accept(condition);
    }
  }

  private static boolean readsAnswer(Condition leaf) {
    return leaf instanceof Condition.AnswerWas
        || leaf instanceof Condition.OptionChosen
        || leaf instanceof Condition.Confidence
        || leaf instanceof Condition.HintsUsed;
  }

  private static String attribute(Condition leaf) {
    return switch (leaf) {
      case Condition.AttributeIs c -> c.attribute();
      case Condition.AttributeNumber c -> c.attribute();
      case Condition.AttributeKnown c -> c.attribute();
      case Condition.DaysSince c -> c.since() == Condition.Since.ATTRIBUTE ? c.id() : "";
      default -> "";
    };
  }

  private boolean unasked(String id) {
    Attribute attribute = course.attributes().find(id);
    return attribute != null
        && attribute.source() == Attribute.Source.ASKED
        && HtmlText.plain(attribute.question()).isEmpty();
  }

  private static String activity(Condition leaf) {
    return switch (leaf) {
      case Condition.Visited c -> c.activity();
      case Condition.Completed c -> c.activity();
      case Condition.Attempts c -> c.activity();
      case Condition.Score c -> c.activity();
      case Condition.DaysSince c -> c.since() == Condition.Since.DONE ? c.id() : "";
      default -> "";
    };
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

package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.check.logic.Formula;
import studio.trellis.model.check.logic.Solver;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.When;

/** Cases that the author's conditions leave out, and links that others leave nothing to. */
final class Gaps {
  private final Course course;
  private final Report report;
  private final Flow flow;
  private final Labels labels;
  private final Moment.Of moments;
  private final Values values;
  private final List<Ruling> rulings;

  Gaps(Course course, Report report, Flow flow, List<Ruling> rulings) {
    this.course = course;
    this.report = report;
    this.flow = flow;
    this.labels = new Labels(course);
    this.moments = new Moment.Of(course);
    this.values = new Values(course, Map.of());
    this.rulings = rulings;
  }

  void run(Set<String> way) {
    Map<String, List<Link>> conditional = new TreeMap<>();
    for (Link link : course.links()) {
      if (link.condition() != null && link.kind() != LinkKind.PREREQUISITE) {
        conditional.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
      }
    }
    conditional.values().forEach(this::shadowed);
    gaps("", conditional, way);
    course.groups().forEach(group -> gaps(group.id(), conditional, way));
    attributes();
  }

  private void shadowed(List<Link> links) {
    for (int i = 1; i < links.size(); i++) {
      Link later = links.get(i);
      Moment moment = moments.link(later);
      for (Link earlier : links.subList(0, i)) {
        if (earlier.kind() == later.kind()) {
          Formula both =
              Formula.all(meaning(later, moment), new Formula.Not(meaning(earlier, moment)));
          Formula alone = meaning(later, moment);
          if (!never(moment, alone) && never(moment, both)) {
            report.at(EntityKind.LINK, later.id());
            String name = labels.of(new Spot(EntityKind.LINK, earlier.id(), ""));
            report.warning("rules.shadowed", "link", "if", name);
            break;
          }
        }
      }
    }
  }

  private boolean never(Moment moment, Formula formula) {
    return Solver.solve(Formula.all(Given.about(course, values, moment, formula), formula)).never();
  }

  private Formula meaning(Link link, Moment moment) {
    Condition condition = link.condition();
    return condition == null ? Formula.TRUE : new Meaning(course, values, moment).of(condition);
  }

  /** What is left by conditions alone and is not the last part of its group. */
  private void gaps(String group, Map<String, List<Link>> conditional, Set<String> way) {
    if (flow.siblings.sequence(group) != Sequence.LINKED || !flow.linked(group)) {
      return;
    }
    List<String> ends = new ArrayList<>();
    for (String child : flow.siblings.of(group)) {
      String node = course.groups().has(child) ? Flow.leaving(child) : child;
      if (!flow.hasPlain(child) && way.contains(node)) {
        ends.add(child);
      }
    }
    for (String end : ends.subList(0, Math.max(0, ends.size() - 1))) {
      List<Link> links = conditional.getOrDefault(end, List.of());
      boolean branches = links.stream().anyMatch(link -> link.kind() == LinkKind.NEXT);
      // A detour alone says nothing of the way on: whoever does not take it leaves the group.
      if (branches || (group.isEmpty() && !links.isEmpty())) {
        gap(end, group, links);
      }
    }
  }

  private void gap(String end, String group, List<Link> links) {
    Moment moment = moments.link(links.getFirst());
    List<Formula> ways = new ArrayList<>();
    links.forEach(link -> ways.add(meaning(link, moment)));
    for (Ruling ruling : rulings) {
      boolean ended = ruling.rule().when() == When.ENDED || ruling.rule().when() == When.ALWAYS;
      if (ended
          && ruling.leads()
          && !ruling.rule().once()
          && moments.inside(end, ruling.rule().scope())) {
        ways.add(new Meaning(course, values, moment).of(ruling.rule().condition()));
      }
    }
    Formula none = new Formula.Not(new Formula.Any(ways));
    Solver.Found found = Solver.solve(Formula.all(none, Given.about(course, values, moment, none)));
    if (found.holds()) {
      String when = new Witness(course).words(found.values(), none);
      report.at(course.activities().has(end) ? EntityKind.ACTIVITY : EntityKind.GROUP, end);
      report.warning(
          "rules.gap",
          "links",
          "",
          labels.title(end),
          when.isEmpty() ? "none of them holds" : when,
          group.isEmpty() ? "the course ends" : "\"" + labels.title(group) + "\" is left");
    }
  }

  /** Values of an attribute that rules tell apart, and those that they forget. */
  private void attributes() {
    Map<String, Set<String>> asked = new TreeMap<>();
    Set<String> whole = new TreeSet<>();
    for (Ruling ruling : rulings) {
      ask(ruling.rule().condition(), true, asked, whole);
    }
    for (Link link : course.links()) {
      if (link.condition() != null) {
        ask(link.condition(), true, asked, whole);
      }
    }
    asked.forEach(
        (id, some) -> {
          Attribute attribute = course.attributes().get(id);
          List<String> left = new ArrayList<>(attribute.values());
          left.removeAll(some);
          if (some.size() > 1 && !left.isEmpty() && !whole.contains(id)) {
            report.at(EntityKind.ATTRIBUTE, id);
            report.warning(
                "rules.gap",
                "values",
                "values",
                attribute.title(),
                quoted(List.copyOf(some)),
                quoted(left));
          }
        });
  }

  private static String quoted(List<String> all) {
    return String.join(" or ", all.stream().map(one -> "\"" + one + "\"").toList());
  }

  /** Notes which values are asked for, and which attributes something is said about in any case. */
  private void ask(
      Condition condition, boolean plain, Map<String, Set<String>> asked, Set<String> whole) {
    switch (condition) {
      case Condition.All c -> c.parts().forEach(part -> ask(part, plain, asked, whole));
      case Condition.Any c -> c.parts().forEach(part -> ask(part, plain, asked, whole));
      case Condition.AtLeast c -> c.parts().forEach(part -> ask(part, plain, asked, whole));
      case Condition.None c -> c.parts().forEach(part -> ask(part, !plain, asked, whole));
      case Condition.Not c -> ask(c.part(), !plain, asked, whole);
      case Condition.AttributeIs c -> {
        if (plain == (c.compare() == Compare.EQUAL)) {
          asked.computeIfAbsent(c.attribute(), id -> new TreeSet<>()).add(c.value());
        } else {
          whole.add(c.attribute());
        }
      }
      default -> {}
    }
  }
}

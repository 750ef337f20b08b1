package studio.trellis.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/**
 * Every way that learners may take, whatever the conditions say. Nodes are activities (their ids),
 * coming into a group (its id), being done with a group (its id after {@code <}; alone: the end of
 * the course), a rule (its id after {@code !}) and a detour (the id after {@code ~}), which goes
 * back to where it began.
 */
final class Flow {
  /** The end of the course. */
  static final String END = "<";

  /** A rule that leads somewhere, and where it is considered. */
  private record Leading(String scope, String node) {}

  final Siblings siblings;
  private final Course course;
  private final Map<String, List<String>> edges = new TreeMap<>();
  private final Set<String> plain = new TreeSet<>();
  private final List<Leading> leading = new ArrayList<>();

  Flow(Course course) {
    this.course = course;
    this.siblings = new Siblings(course);
    edges.put(END, new ArrayList<>());
    for (Link link : course.links()) {
      if (isPlain(link)) {
        plain.add(link.from());
      }
    }
    for (Link link : course.links()) {
      link(link);
    }
    course.activities().forEach(this::activity);
    course.groups().forEach(this::group);
    course.rules().forEach(this::rule);
    course.activities().forEach(this::ruled);
  }

  /** The node of being done with a group. */
  static String leaving(String group) {
    return END + group;
  }

  /** The node of going to an activity or group and back. */
  static String detour(String target) {
    return "~" + target;
  }

  private void link(Link link) {
    if (link.kind() == LinkKind.PREREQUISITE) {
      // What is not ready leads to what it waits for first.
      edge(link.to(), detour(link.from()));
      return;
    }
    boolean back = link.kind() != LinkKind.NEXT;
    String from = course.groups().has(link.from()) ? leaving(link.from()) : link.from();
    edge(from, back ? detour(link.to()) : link.to());
    edge(detour(link.from()), link.to());
  }

  private static boolean isPlain(Link link) {
    return link.kind() == LinkKind.NEXT && link.condition() == null;
  }

  private void edge(String from, String to) {
    edges.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    edges.computeIfAbsent(to, id -> new ArrayList<>());
  }

  private void activity(Activity activity) {
    switch (activity.behaviour()) {
      case Behaviour.Choice b -> b.options().forEach(option -> edge(activity.id(), option));
      case Behaviour.Milestone b -> b.gathers().forEach(part -> edge(activity.id(), detour(part)));
      case Behaviour.Plain b -> {}
      case Behaviour.Assessment b -> {}
      case Behaviour.Resource b -> {}
    }
    goOn(activity.id(), activity.id(), activity.group());
  }

  private void group(Group group) {
    List<String> inside = siblings.of(group.id());
    inside.forEach(child -> edge(detour(group.id()), detour(child)));
    if (inside.isEmpty()) {
      edge(group.id(), leaving(group.id()));
    } else if (group.sequence() == Sequence.LINKED) {
      edge(group.id(), first(inside));
    } else {
      inside.forEach(child -> edge(group.id(), child));
      edge(group.id(), leaving(group.id()));
    }
    goOn(leaving(group.id()), group.id(), group.parent());
  }

  /** The first in the author's order that no other one leads to. */
  private String first(List<String> inside) {
    Set<String> led = new TreeSet<>();
    for (Link link : course.links()) {
      if (isPlain(link) && inside.contains(link.from()) && !link.from().equals(link.to())) {
        led.add(link.to());
      }
    }
    for (String child : inside) {
      if (!led.contains(child)) {
        return child;
      }
    }
    return inside.getFirst();
  }

  /** What follows {@code id} in {@code parent} besides its links. */
  private void goOn(String node, String id, String parent) {
    List<String> inside = siblings.of(parent);
    if (siblings.sequence(parent) != Sequence.LINKED) {
      for (String sibling : inside) {
        if (!sibling.equals(id)) {
          edge(node, sibling);
        }
      }
      edge(node, leaving(parent));
    } else if (!plain.contains(id)) {
      int next = inside.indexOf(id) + 1;
      boolean byOrder = next < inside.size() && !linked(parent);
      edge(node, byOrder ? inside.get(next) : leaving(parent));
    }
  }

  /**
   * Whether plain links order what lies in {@code parent}; without any, the order of the list does.
   */
  boolean linked(String parent) {
    for (String child : siblings.of(parent)) {
      if (plain.contains(child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an unconditional link leads on from this activity or group. */
  boolean hasPlain(String id) {
    return plain.contains(id);
  }

  private void rule(Rule rule) {
    String node = "!" + rule.id();
    if (!rule.enabled()) {
      return;
    }
    for (Action action : rule.actions()) {
      switch (action) {
        case Action.GoTo a -> edge(node, a.target());
        case Action.SkipTo a -> edge(node, a.target());
        case Action.Insert a -> edge(node, detour(a.activity()));
        case Action.Offer a -> a.targets().forEach(target -> edge(node, target));
        case Action.Exempt a -> {}
        case Action.SetLevel a -> {}
        case Action.AskAgain a -> {}
        case Action.Message a -> {}
        case Action.BeginReview a -> {}
        case Action.Refute a -> {}
        case Action.LimitLevel a -> {}
        case Action.Show a -> {}
        case Action.SetValue a -> {}
        case Action.SetNumber a -> {}
        case Action.Complete a -> {
          if (a.target().isEmpty()) {
            edge(node, END);
          }
        }
        case Action.EndSession a -> {}
        case Action.CallHuman a -> {}
      }
    }
    if (edges.containsKey(node)) {
      leading.add(new Leading(rule.scope(), node));
    }
  }

  /** Rules that lead somewhere do so from every activity in their scope. */
  private void ruled(Activity activity) {
    List<String> out = edges.computeIfAbsent(activity.id(), id -> new ArrayList<>());
    Set<String> around = siblings.allAround(activity.id());
    for (Leading rule : leading) {
      if (around.contains(rule.scope())) {
        out.add(rule.node());
      }
    }
  }

  /** All edges, by node. */
  Map<String, List<String>> edges() {
    return edges;
  }

  /** The nodes that can be come to from the start, on the way or on a detour. */
  Set<String> reached() {
    Set<String> out = new TreeSet<>(ways(null).keySet());
    for (String node : List.copyOf(out)) {
      if (node.startsWith("~")) {
        out.add(node.substring(1));
      }
    }
    return out;
  }

  /**
   * The nodes that can be come to from the start without the required activity {@code avoided},
   * each with the node before it. A group whose order the engine or the learner picks is not done
   * before what is required in it is done.
   */
  Map<String, String> ways(@Nullable String avoided) {
    Set<String> closed = new LinkedHashSet<>();
    if (avoided != null) {
      closed.add(avoided);
      String at = avoided;
      while (!at.isEmpty()) {
        at = siblings.around(at);
        if (siblings.sequence(at) != Sequence.LINKED) {
          closed.add(leaving(at));
        }
      }
    }
    // A large course has half a million edges: only the first to a node is worth a place in the
    // tree.
    Set<String> seen = new LinkedHashSet<>(closed);
    Map<String, String> before = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    if (seen.add(course.start())) {
      before.put(course.start(), "");
      open.add(course.start());
    }
    while (!open.isEmpty()) {
      String node = open.remove();
      for (String next : edges.getOrDefault(node, List.of())) {
        if (seen.add(next)) {
          before.put(next, node);
          open.add(next);
        }
      }
    }
    return before;
  }
}

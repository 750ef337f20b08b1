package studio.trellis.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nodes that lead to each other: strongly connected components (Tarjan 1972), without recursion,
 * for courses are deep.
 */
final class Knots {
  private final Map<String, List<String>> edges;
  private final Map<String, Integer> index = new TreeMap<>();
  private final Map<String, Integer> low = new TreeMap<>();
  private final Map<String, Integer> tried = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Boolean> isOpen = new TreeMap<>();
  private final List<List<String>> knots = new ArrayList<>();

  private Knots(Map<String, List<String>> edges) {
    this.edges = edges;
  }

  /** The knots of more than one node, and nodes that lead to themselves. */
  static List<List<String>> of(Map<String, List<String>> edges) {
    List<List<String>> out = new ArrayList<>();
    for (List<String> knot : all(edges)) {
      String first = knot.getFirst();
      if (knot.size() > 1 || edges.getOrDefault(first, List.of()).contains(first)) {
        out.add(knot);
      }
    }
    return out;
  }

  /** Every node in its knot, a knot before those that lead to it; the nodes of a knot sorted. */
  static List<List<String>> all(Map<String, List<String>> edges) {
    Knots search = new Knots(edges);
    for (String node : edges.keySet()) {
      if (!search.index.containsKey(node)) {
        search.walk(node);
      }
    }
    return search.knots;
  }

  private void walk(String from) {
    Deque<String> way = new ArrayDeque<>();
    enter(way, from);
    while (!way.isEmpty()) {
      String node = way.element();
      List<String> next = edges.getOrDefault(node, List.of());
      int at = tried.merge(node, 1, Integer::sum) - 1;
      if (at < next.size()) {
        String to = next.get(at);
        if (!index.containsKey(to)) {
          enter(way, to);
        } else if (isOpen.getOrDefault(to, false)) {
          low.merge(node, index.getOrDefault(to, 0), Math::min);
        }
      } else {
        leave(way, node);
      }
    }
  }

  private void enter(Deque<String> way, String node) {
    low.put(node, index.size());
    index.put(node, index.size());
    open.push(node);
    isOpen.put(node, true);
    way.push(node);
  }

  private void leave(Deque<String> way, String node) {
    way.pop();
    if (!way.isEmpty()) {
      low.merge(way.element(), low.getOrDefault(node, 0), Math::min);
    }
    if (low.getOrDefault(node, 0).equals(index.get(node))) {
      List<String> knot = new ArrayList<>();
      String member;
      do {
        member = open.pop();
        isOpen.put(member, false);
        knot.add(member);
      } while (!member.equals(node));
      knot.sort(null);
      knots.add(knot);
    }
  }
}

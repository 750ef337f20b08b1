package studio.trellis.app.map.world;

import studio.trellis.model.course.LinkKind;

/**
 * A link as the map shows it.
 *
 * @param from id of the activity or group it leaves
 * @param to id of the activity or group it reaches
 * @param label its condition in words; empty: none
 * @param labelAt place of the label on the curve, 0 to 1
 */
public record Edge(
    String id, LinkKind kind, String from, String to, Curve curve, String label, double labelAt) {
  /** Longer labels are cut on the map, in characters; the inspector says all. */
  public static final int LONGEST_LABEL = 28;

  /** Whether it is followed only under a condition. */
  public boolean conditional() {
    return !label.isEmpty();
  }

  /** The label, cut to what the map has room for. */
  public String shortLabel() {
    return label.length() > LONGEST_LABEL
        ? label.substring(0, LONGEST_LABEL - 1).stripTrailing() + "…"
        : label;
  }

  /** This link between others, which stand for its ends; its condition is said in the middle. */
  Edge between(String start, String end, Curve other) {
    return new Edge(id, kind, start, end, other, label, 0.5);
  }

  /** This link with other words on it. */
  Edge said(String words) {
    return new Edge(id, kind, from, to, curve, words, labelAt);
  }

  /** This link along another curve. */
  public Edge along(Curve other) {
    return new Edge(id, kind, from, to, other, label, labelAt);
  }
}

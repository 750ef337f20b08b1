package studio.trellis.app.map.world;

/**
 * A group as the map shows it: a tinted frame around what it holds.
 *
 * @param parent id of the group around it; may be empty
 * @param depth 0 for a group that lies in no other
 * @param tint name of the theme colour of its tint
 * @param fold what it says of what it holds, when it is collapsed; empty: it is open
 */
public record Frame(
    String id, String parent, String title, Box box, int depth, String tint, String fold) {
  /** Room between the frame and what it holds, map units. */
  public static final double PADDING = 20;

  /** Where the name begins, after the sign that it is open or collapsed. */
  public static final double TITLE_AT = 32;

  /** Room for the name at the top, map units. */
  public static final double HEAD = 40;

  /** This frame at another place. */
  public Frame at(Box place) {
    return new Frame(id, parent, title, place, depth, tint, fold);
  }

  /** This frame collapsed, as large as a card, where it begins. */
  Frame folded(String line) {
    Box small = new Box(box.x(), box.y(), Card.WIDTH, Card.HEIGHT);
    return new Frame(id, parent, title, small, depth, tint, line);
  }

  /** Whether it is collapsed. */
  public boolean folded() {
    return !fold.isEmpty();
  }

  /** Where its name stands: it is moved by it. */
  public Box head() {
    return new Box(box.x(), box.y(), box.width(), HEAD);
  }
}

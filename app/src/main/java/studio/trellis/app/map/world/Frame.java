package studio.trellis.app.map.world;

/**
 * A group as the map shows it: a tinted frame around what it holds.
 *
 * @param parent id of the group around it; may be empty
 * @param depth 0 for a group that lies in no other
 * @param tint name of the theme colour of its tint
 */
public record Frame(String id, String parent, String title, Box box, int depth, String tint) {
  /** Room between the frame and what it holds, map units. */
  public static final double PADDING = 20;

  /** Room for the name at the top, map units. */
  public static final double HEAD = 40;

  /** This frame at another place. */
  public Frame at(Box place) {
    return new Frame(id, parent, title, place, depth, tint);
  }

  /** Where its name stands: it is moved by it. */
  public Box head() {
    return new Box(box.x(), box.y(), box.width(), HEAD);
  }
}

package studio.trellis.app.map.world;

import java.util.Set;
import studio.trellis.model.rule.Scaffold;

/**
 * An activity as the map shows it.
 *
 * @param group id of the group it lies in; may be empty
 * @param colour name of the theme colour of its kind
 * @param count what the upper right corner says: items, options; may be empty
 * @param start the course begins here
 * @param trouble how many findings it has
 * @param built false: a placeholder
 */
public record Card(
    String id,
    String group,
    Box box,
    String colour,
    String kind,
    String title,
    String skills,
    String count,
    Set<Scaffold> levels,
    boolean start,
    int trouble,
    boolean built) {
  /** Every card is this wide, in map units. */
  public static final double WIDTH = 224;

  /** Every card is this high, in map units. */
  public static final double HEIGHT = 80;

  public Card {
    levels = Set.copyOf(levels);
  }

  /** What a screen reader says. */
  public String spoken() {
    String text = kind + ": " + title;
    if (!skills.isEmpty()) {
      text += ", " + skills;
    }
    return count.isEmpty() ? text : text + ", " + count;
  }
}

package studio.trellis.app.map.world;

import java.util.Set;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Scaffold;

/**
 * An activity as the map shows it.
 *
 * @param group id of the group it lies in; may be empty
 * @param colour name of the theme colour of its kind
 * @param count what the upper right corner says: items, options; may be empty
 * @param start the course begins here
 * @param required no rule, test-out or choice may skip it
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
    boolean required,
    int trouble,
    boolean built) {
  /** Every card is this wide, in map units. */
  public static final double WIDTH = 224;

  /** Every card is this high, in map units. */
  public static final double HEIGHT = 80;

  public Card {
    levels = Set.copyOf(levels);
  }

  /** This card at another place. */
  public Card at(Box place) {
    return new Card(
        id, group, place, colour, kind, title, skills, count, levels, start, required, trouble,
        built);
  }

  /** What a screen reader says: what it is, then its state. */
  public String spoken() {
    StringBuilder text = new StringBuilder(kind).append(": ").append(title);
    add(text, skills);
    add(text, count);
    add(text, start ? Text.of("map.spoken.start") : "");
    add(text, required ? Text.of("map.spoken.required") : "");
    add(text, built ? "" : Text.of("map.spoken.unbuilt"));
    add(text, trouble == 0 ? "" : Text.of("map.spoken.trouble", trouble));
    return text.toString();
  }

  private static void add(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(", ").append(part);
    }
  }
}

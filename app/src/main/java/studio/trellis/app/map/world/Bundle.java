package studio.trellis.app.map.world;

/**
 * All links from one group to another, drawn as one line from afar.
 *
 * @param from id of the outermost group they leave, or of what lies in none
 * @param to the same where they arrive
 * @param links how many it stands for
 */
public record Bundle(String from, String to, Curve curve, int links) {
  /** This bundle along another curve. */
  Bundle along(Curve other) {
    return new Bundle(from, to, other, links);
  }
}

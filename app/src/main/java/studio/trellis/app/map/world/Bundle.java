package studio.trellis.app.map.world;

/**
 * All links from one group to another, drawn as one line from afar.
 *
 * @param links how many it stands for
 */
public record Bundle(Curve curve, int links) {}

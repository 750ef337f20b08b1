package studio.trellis.model.course;

/** Where a card or a group stands on the map, in map units from its left upper corner. */
public record Place(int x, int y) {
  public static final Place ORIGIN = new Place(0, 0);
}

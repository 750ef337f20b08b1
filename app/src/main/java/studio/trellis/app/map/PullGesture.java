package studio.trellis.app.map;

import studio.trellis.app.map.Overlay.Pull;
import studio.trellis.app.map.edit.Linking;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.World;
import studio.trellis.model.course.LinkKind;

/** Draws a link from a port, or one end of a link to another place. */
final class PullGesture implements Gesture {
  private final MapViewModel model;
  private final Linking linking;
  private final String fixed;
  private final boolean backwards;
  private final String link;
  private final Emptily emptily;

  /** What to do when a new link is dropped where nothing is. */
  @FunctionalInterface
  interface Emptily {
    void dropped(String from, double px, double py);
  }

  private PullGesture(
      MapViewModel model,
      Linking linking,
      String fixed,
      boolean backwards,
      String link,
      Emptily emptily) {
    this.model = model;
    this.linking = linking;
    this.fixed = fixed;
    this.backwards = backwards;
    this.link = link;
    this.emptily = emptily;
  }

  /** A new link from a card or group. */
  static PullGesture from(MapViewModel model, Linking linking, String from, Emptily emptily) {
    return new PullGesture(model, linking, from, false, "", emptily);
  }

  /** One end of a link; the other end stays. */
  static PullGesture of(MapViewModel model, Linking linking, Edge edge, boolean end) {
    String fixed = end ? edge.from() : edge.to();
    return new PullGesture(model, linking, fixed, !end, edge.id(), (from, px, py) -> {});
  }

  private String target(double px, double py) {
    String hit = model.hits().target(model.camera().worldX(px), model.camera().worldY(py));
    return hit == null || hit.equals(fixed) || around(hit) ? "" : hit;
  }

  /** Whether the fixed end lies in this group: inside it, its ground is empty space. */
  private boolean around(String group) {
    return model.world().frame(group) != null && linking.within(fixed, group);
  }

  @Override
  public void drag(double px, double py, boolean free) {
    World world = model.world();
    Box from = world.box(fixed);
    String target = target(px, py);
    Box hit = world.box(target);
    Box to =
        hit != null
            ? hit
            : new Box(model.camera().worldX(px), model.camera().worldY(py), 1e-3, 1e-3);
    if (from != null) {
      model.overlay().pull(new Pull(from, to, backwards, link, target));
    }
  }

  @Override
  public void drop(double px, double py) {
    String target = target(px, py);
    model.overlay().clear();
    if (target.isEmpty()) {
      emptily.dropped(fixed, px, py);
    } else if (link.isEmpty()) {
      linking.connect(fixed, target, LinkKind.NEXT);
    } else {
      linking.reconnect(link, !backwards, target);
    }
  }
}

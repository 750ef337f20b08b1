package studio.trellis.app.map;

import java.util.LinkedHashSet;
import java.util.Set;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.World;

/** Selects all cards that a rectangle meets, besides what was selected when asked to. */
final class MarqueeGesture implements Gesture {
  private final MapViewModel model;
  private final Set<String> kept = new LinkedHashSet<>();
  private final double x;
  private final double y;

  MarqueeGesture(MapViewModel model, double px, double py, boolean keep) {
    this.model = model;
    x = model.camera().worldX(px);
    y = model.camera().worldY(py);
    if (keep) {
      kept.addAll(model.chosen());
    }
  }

  private Box box(double px, double py) {
    return Box.between(x, y, model.camera().worldX(px), model.camera().worldY(py));
  }

  @Override
  public void drag(double px, double py, boolean free) {
    model.overlay().marquee(box(px, py));
  }

  @Override
  public void drop(double px, double py) {
    World world = model.world();
    for (int i : world.cardsIn(box(px, py))) {
      kept.add(world.cards().get(i).id());
    }
    model.overlay().clear();
    model.choose(kept);
  }
}

package studio.trellis.app.map;

import java.util.List;
import java.util.Set;
import studio.trellis.app.map.edit.Moving;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;

/** Drags cards and groups; the edit is made when they are let go. */
final class MoveGesture implements Gesture {
  private final MapViewModel model;
  private final Moving moving;
  private final List<String> ids;
  private final Set<String> moved;
  private final World world;
  private final Snapping snapping;
  private final double x;
  private final double y;
  private double dx;
  private double dy;
  private String group = "";
  private String link = "";

  /**
   * Takes hold of what is selected.
   *
   * @param held the card or frame under the pointer
   */
  MoveGesture(MapViewModel model, Moving moving, Box held, double px, double py) {
    this.model = model;
    this.moving = moving;
    ids = List.copyOf(model.chosen());
    moved = moving.moved(ids);
    world = model.world();
    snapping = new Snapping(world, moved, held);
    x = model.camera().worldX(px);
    y = model.camera().worldY(py);
  }

  @Override
  public void drag(double px, double py, boolean free) {
    double nowX = model.camera().worldX(px);
    double nowY = model.camera().worldY(py);
    dx = nowX - x;
    dy = nowY - y;
    List<Overlay.Guide> guides = List.of();
    if (!free) {
      Snapping.Snap snap = snapping.snap(dx, dy, model.view(), model.zoom());
      dx = snap.dx();
      dy = snap.dy();
      guides = snap.guides();
    }
    group = groupAt(nowX, nowY);
    link = linkAt(nowX, nowY);
    boolean same =
        ids.stream()
            .allMatch(
                id -> {
                  Card card = world.card(id);
                  return card != null && card.group().equals(group);
                });
    model.overlay().drag(world.moved(moved, dx, dy), moved, guides, same ? "" : group, link);
  }

  /** The innermost group under the pointer that does not move itself. */
  private String groupAt(double atX, double atY) {
    for (Frame frame : world.frames().reversed()) {
      if (!moved.contains(frame.id()) && frame.box().contains(atX, atY)) {
        return frame.id();
      }
    }
    return "";
  }

  /** The link under the pointer that a single card would come between. */
  private String linkAt(double atX, double atY) {
    if (ids.size() == 1 && world.card(ids.getFirst()) != null) {
      String id = ids.getFirst();
      Edge edge = new Hits(world, model.zoom()).edge(atX, atY);
      if (edge != null && !edge.from().equals(id) && !edge.to().equals(id)) {
        return edge.id();
      }
    }
    return "";
  }

  @Override
  public void drop(double px, double py) {
    model.overlay().clear();
    int wholeX = (int) Math.round(dx);
    int wholeY = (int) Math.round(dy);
    if (!link.isEmpty()) {
      moving.between(world, ids.getFirst(), wholeX, wholeY, group, link);
    } else {
      moving.into(world, ids, wholeX, wholeY, group);
    }
  }
}

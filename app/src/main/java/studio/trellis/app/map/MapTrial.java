package studio.trellis.app.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.map.edit.Moving;
import studio.trellis.app.map.world.Box;

/** Drags and renames a card as an author does, for those who measure how long that takes. */
public final class MapTrial {
  private final MapViewModel model;
  private final Moving moving;
  private final Changing changing;
  private final String activity;
  private @Nullable MoveGesture drag;
  private double px;
  private double py;

  public MapTrial(Desk desk, MapViewModel model, String activity) {
    this.model = model;
    this.moving = new Moving(desk);
    this.changing = new Changing(desk);
    this.activity = activity;
  }

  /** Drags the card this many pixels from where it was taken hold of. */
  public void drag(double dx, double dy) {
    Box box = model.world().box(activity);
    if (drag == null && box != null) {
      px = model.screenX(box.midX());
      py = model.screenY(box.midY());
      model.choose(List.of(activity));
      drag = new MoveGesture(model, moving, box, px, py);
    }
    if (drag != null) {
      drag.drag(px + dx, py + dy, false);
    }
  }

  /** Lets it go, which is an edit. */
  public void drop() {
    if (drag != null) {
      drag.drop(px, py);
      drag = null;
    }
  }

  /** Gives the card another title, which is an edit. */
  public void rename(String title) {
    changing.rename(activity, title);
  }
}

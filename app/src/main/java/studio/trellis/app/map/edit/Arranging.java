package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.model.edit.EditName;

/** Lines up what is selected, and spaces it evenly. */
public final class Arranging {
  private final Moving moving;
  private final Authoring author;

  public Arranging(Desk desk) {
    moving = new Moving(desk);
    author = new Authoring(desk);
  }

  /** Where things are lined up. */
  public enum Line {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** Lines up activities and groups. */
  public boolean align(World world, Collection<String> ids, Line line) {
    Map<String, Box> boxes = boxes(world, ids);
    Box all = around(boxes);
    if (all == null || boxes.size() < 2) {
      return false;
    }
    boxes.replaceAll(
        (id, box) ->
            switch (line) {
              case LEFT -> box.moved(all.x() - box.x(), 0);
              case CENTRE -> box.moved(all.midX() - box.midX(), 0);
              case RIGHT -> box.moved(all.right() - box.right(), 0);
              case TOP -> box.moved(0, all.y() - box.y());
              case MIDDLE -> box.moved(0, all.midY() - box.midY());
              case BOTTOM -> box.moved(0, all.bottom() - box.bottom());
            });
    String where = Text.of("map.line." + Text.word(line));
    return moving.to(EditName.of("edit.map.align", where), world, boxes);
  }

  /** Makes the gaps between activities and groups equal; the outer two stay. */
  public boolean distribute(World world, Collection<String> ids, boolean down) {
    Map<String, Box> boxes = boxes(world, ids);
    if (boxes.size() < 3) {
      return false;
    }
    List<Map.Entry<String, Box>> row = new ArrayList<>(boxes.entrySet());
    row.sort(Comparator.comparingDouble(entry -> from(entry.getValue(), down)));
    double sizes = 0;
    double last = 0;
    for (Map.Entry<String, Box> entry : row) {
      sizes += size(entry.getValue(), down);
      last = Math.max(last, from(entry.getValue(), down) + size(entry.getValue(), down));
    }
    double at = from(row.getFirst().getValue(), down);
    double gap = (last - at - sizes) / (row.size() - 1);
    for (Map.Entry<String, Box> entry : row) {
      Box box = entry.getValue();
      double by = at - from(box, down);
      entry.setValue(box.moved(down ? 0 : by, down ? by : 0));
      at += size(box, down) + gap;
    }
    return moving.to(EditName.of("edit.map.distribute"), world, boxes);
  }

  private static double from(Box box, boolean down) {
    return down ? box.y() : box.x();
  }

  private static double size(Box box, boolean down) {
    return down ? box.height() : box.width();
  }

  private Map<String, Box> boxes(World world, Collection<String> ids) {
    Map<String, Box> boxes = new HashMap<>();
    for (String id : author.outermost(ids)) {
      Box box = world.box(id);
      if (box != null) {
        boxes.put(id, box);
      }
    }
    return boxes;
  }

  private static @Nullable Box around(Map<String, Box> boxes) {
    Box all = null;
    for (Box box : boxes.values()) {
      all = all == null ? box : all.with(box);
    }
    return all;
  }
}

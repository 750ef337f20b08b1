package studio.trellis.app.map;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.map.edit.Draft;
import studio.trellis.app.map.edit.Tidying;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.World;

/**
 * What is drawn while the author does something and no edit is made yet. Changed through its
 * setters, each of which has the map painted.
 */
final class Overlay {
  private final Runnable changed;
  private @Nullable World moved;
  private Set<String> dragged = Set.of();
  private @Nullable Box marquee;
  private @Nullable Pull pull;
  private List<Guide> guides = List.of();
  private String dropGroup = "";
  private String dropLink = "";
  private Tidying.@Nullable Proposal proposal;
  private @Nullable Draft draft;
  private String renaming = "";
  private String port = "";

  Overlay(Runnable changed) {
    this.changed = changed;
  }

  /** A line along which something dragged is lined up with what stands, map units. */
  record Guide(double x0, double y0, double x1, double y1) {}

  /**
   * A link being drawn.
   *
   * @param from the box at its fixed end
   * @param to where the pointer is, or the box it would be dropped on
   * @param backwards the fixed end is the link's end, not its beginning
   * @param link the link whose end is drawn; empty: a new one
   * @param target id of what it would be dropped on; empty: nothing
   */
  record Pull(Box from, Box to, boolean backwards, String link, String target) {}

  /** The world with what is dragged where it is now, or null. */
  @Nullable World moved() {
    return moved;
  }

  /** Shows a drag under way. */
  void drag(World now, Set<String> ids, List<Guide> lines, String group, String link) {
    moved = now;
    dragged = Set.copyOf(ids);
    guides = List.copyOf(lines);
    dropGroup = group;
    dropLink = link;
    changed.run();
  }

  /** Whether this card or group is being dragged. */
  boolean drags(String id) {
    return dragged.contains(id);
  }

  /** The rectangle that selects what lies in it, or null. */
  @Nullable Box marquee() {
    return marquee;
  }

  void marquee(Box box) {
    marquee = box;
    changed.run();
  }

  @Nullable Pull pull() {
    return pull;
  }

  void pull(Pull now) {
    pull = now;
    dropGroup = "";
    changed.run();
  }

  List<Guide> guides() {
    return guides;
  }

  /** The group that what is dragged would lie in; empty: it shows nothing. */
  String dropGroup() {
    return dropGroup;
  }

  /** The link that what is dragged would come between. */
  String dropLink() {
    return dropLink;
  }

  /** Ends what the mouse does. */
  void clear() {
    moved = null;
    dragged = Set.of();
    marquee = null;
    pull = null;
    guides = List.of();
    dropGroup = "";
    dropLink = "";
    changed.run();
  }

  Tidying.@Nullable Proposal proposal() {
    return proposal;
  }

  void proposal(Tidying.@Nullable Proposal now) {
    proposal = now;
    changed.run();
  }

  @Nullable Draft draft() {
    return draft;
  }

  void draft(@Nullable Draft now) {
    draft = now;
    changed.run();
  }

  /** Id of the activity or group whose title is edited in place. */
  String renaming() {
    return renaming;
  }

  void renaming(String id) {
    renaming = id;
    changed.run();
  }

  /** Id of the card whose port lies under the pointer. */
  String port() {
    return port;
  }

  void port(String id) {
    if (!port.equals(id)) {
      port = id;
      changed.run();
    }
  }
}

package studio.trellis.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Card;

/** Collapses groups on the map and opens them: the same by mouse, key and menu. */
final class Folds {
  private final MapViewModel model;
  private final MapWorld world;

  Folds(MapViewModel model, MapWorld world) {
    this.model = model;
    this.world = world;
  }

  /** Whether a group is collapsed. */
  boolean folded(String group) {
    return world.isFolded(group);
  }

  /** Whether any group is open. */
  boolean anyOpen() {
    return world.groups().stream().anyMatch(group -> !world.isFolded(group));
  }

  /** Whether there are groups at all. */
  boolean any() {
    return !world.groups().isEmpty();
  }

  /** Collapses the selected groups, or the one in which the selected card lies; or opens them. */
  boolean toggle() {
    List<String> groups = new ArrayList<>();
    for (String id : model.chosen()) {
      Card card = world.whole().card(id);
      String group = card == null ? id : card.group();
      if (world.whole().frame(group) != null) {
        groups.add(group);
      }
    }
    boolean open = !groups.isEmpty() && groups.stream().allMatch(world::isFolded);
    if (open) {
      open(groups);
    } else if (!groups.isEmpty()) {
      fold(groups);
    }
    return !groups.isEmpty();
  }

  /** Collapses a group, or opens it. */
  void toggle(String group) {
    if (world.isFolded(group)) {
      open(List.of(group));
    } else {
      fold(List.of(group));
    }
  }

  /** Collapses all groups, or opens all when none is open. */
  void toggleAll() {
    if (anyOpen()) {
      fold(world.groups());
    } else {
      open(world.groups());
    }
  }

  private void open(List<String> groups) {
    world.open(groups);
    model.foldsChanged();
  }

  /** What is hidden is selected no more, but the group in which it lies. */
  private void fold(List<String> groups) {
    world.fold(groups);
    List<String> chosen = new ArrayList<>();
    for (String id : model.chosen()) {
      Set<String> hiding = world.hiding(id);
      String seen = hiding.stream().filter(g -> world.hiding(g).isEmpty()).findFirst().orElse(id);
      if (!chosen.contains(seen)) {
        chosen.add(seen);
      }
    }
    if (!chosen.equals(List.copyOf(model.chosen()))) {
      model.choose(chosen);
    }
    Selection selection = model.selection();
    boolean lost = selection.kind() == Selection.Kind.LINK;
    if (lost && world.seen().edge(selection.id()) == null) {
      model.select(Selection.COURSE);
    }
    model.foldsChanged();
  }

  /** Opens what hides an activity or group. */
  void reveal(String id) {
    Set<String> hiding = world.hiding(id);
    if (!hiding.isEmpty()) {
      open(List.copyOf(hiding));
    }
  }
}

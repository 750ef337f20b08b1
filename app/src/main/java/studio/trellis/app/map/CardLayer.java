package studio.trellis.app.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Card;

/**
 * The cards in view, as nodes that are used again. Never more than {@link #MOST}: beyond that the
 * canvas draws them.
 */
final class CardLayer extends Pane {
  static final int MOST = 250;

  private final Map<String, CardNode> live = new HashMap<>();
  private final Deque<CardNode> spare = new ArrayDeque<>();
  private final Translate translate = new Translate();
  private final Scale scale = new Scale();

  CardLayer(TitleEditor editor) {
    setPickOnBounds(false);
    getTransforms().addAll(translate, scale);
    getChildren().add(editor);
  }

  /**
   * Shows the cards in view; true when they are too many or too small and the canvas has to draw
   * them.
   */
  boolean update(MapViewModel model) {
    scale.setX(model.zoom());
    scale.setY(model.zoom());
    translate.setX(model.screenX(0));
    translate.setY(model.screenY(0));
    int[] visible =
        model.detail() == Detail.FAR ? new int[0] : model.shown().cardsIn(model.view().grown(40));
    setOpacity(model.overlay().proposal() == null ? 1 : 0.28);
    boolean drawn = model.detail() == Detail.FAR || visible.length > MOST;
    Set<String> wanted = new HashSet<>();
    if (!drawn) {
      for (int i : visible) {
        wanted.add(model.shown().cards().get(i).id());
      }
    }
    live.entrySet()
        .removeIf(
            entry -> {
              boolean leaves = !wanted.contains(entry.getKey());
              if (leaves) {
                entry.getValue().setVisible(false);
                spare.push(entry.getValue());
              }
              return leaves;
            });
    if (!drawn) {
      boolean compact = model.detail() == Detail.COMPACT;
      for (int i : visible) {
        Card card = model.shown().cards().get(i);
        CardNode node = live.computeIfAbsent(card.id(), id -> take());
        node.show(card, compact, model.chosen().contains(card.id()), model.walked(card.id()));
        // What is dragged lies above the others.
        node.setViewOrder(model.overlay().drags(card.id()) ? -1 : 0);
        node.state(
            model.selection().equals(Selection.activity(card.id())),
            model.overlay().port().equals(card.id()));
      }
    }
    return drawn;
  }

  /** The node of an activity in view, or null. */
  @Nullable CardNode node(String activity) {
    return live.get(activity);
  }

  /** How many nodes there are, seen or kept for later. */
  int nodes() {
    return getChildren().size() - 1;
  }

  /** Whether one of the cards has the keyboard. */
  boolean hasFocus() {
    return getScene() != null
        && getScene().getFocusOwner() instanceof CardNode card
        && card.getParent() == this;
  }

  private CardNode take() {
    CardNode node = spare.poll();
    if (node == null) {
      node = new CardNode();
      // The title that is being typed stays on top.
      getChildren().add(getChildren().size() - 1, node);
    }
    return node;
  }
}

package studio.trellis.app.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Scaffold;

/**
 * One card on the map. Cards are few and used again for whatever comes into view, so all children
 * stand from the start and only change what they say. The map listens for them all; a card itself
 * listens to nothing.
 */
final class CardNode extends Region {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final PseudoClass PORT = PseudoClass.getPseudoClass("port");
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final double INSET = 16;

  private final Region strip = part("card-strip");
  private final Region port = part("card-port");
  private final Label kind = label("card-kind");
  private final Label title = label("card-title");
  private final Label skills = label("card-skills");
  private final Label count = label("card-count");
  private final Label start = label("card-start");
  private final Label step = label("card-step");
  private final Label sign = label("card-sign");
  private final Label must = label("card-must");
  private final Map<Scaffold, Region> pips = new EnumMap<>(Scaffold.class);
  private String colour = "";
  private String id = "";
  private boolean compact;
  private boolean hasLevels;

  CardNode() {
    getStyleClass().add("map-card");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    resize(Card.WIDTH, Card.HEIGHT);
    start.setText(Text.of("map.start"));
    sign.setText("!");
    must.setText(Text.of("map.required"));
    getChildren().addAll(strip, port, must, kind, title, skills, count, start, sign, step);
    for (Scaffold level : Scaffold.values()) {
      Region pip = part("card-pip");
      pips.put(level, pip);
      getChildren().add(pip);
    }
  }

  /** The activity it shows. */
  String activity() {
    return id;
  }

  /**
   * Shows a card.
   *
   * @param walked its place in the walk under way; 0: not met
   */
  void show(Card card, boolean nowCompact, boolean selected, int walked) {
    if (!card.id().equals(id)) {
      id = card.id();
      setId("card-" + id);
    }
    if (!card.colour().equals(colour)) {
      getStyleClass().remove("kind-" + colour);
      colour = card.colour();
      getStyleClass().add("kind-" + colour);
    }
    compact = nowCompact;
    hasLevels = !card.levels().isEmpty();
    kind.setText(card.kind());
    title.setText(card.title());
    title.setWrapText(compact);
    skills.setText(card.skills());
    count.setText(card.count());
    count.setVisible(!compact && card.trouble() == 0 && !card.start());
    start.setVisible(card.start() && !compact);
    sign.setVisible(card.trouble() > 0);
    kind.setVisible(!compact);
    skills.setVisible(!compact);
    pips.forEach(
        (level, pip) -> {
          pip.setVisible(hasLevels && !compact);
          pip.pseudoClassStateChanged(ON, card.levels().contains(level));
        });
    step.setText(Integer.toString(walked));
    step.setVisible(walked > 0);
    pseudoClassStateChanged(WALKED, walked > 0);
    pseudoClassStateChanged(COMPACT, compact);
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(EMPTY, !card.built());
    must.setVisible(card.required() && !compact);
    setAccessibleText(selected ? Text.of("map.spoken.selected", card.spoken()) : card.spoken());
    relocate(card.box().x(), card.box().y());
    setVisible(true);
    requestLayout();
  }

  /**
   * What else it shows.
   *
   * @param lead the one that was selected last: one stop for the Tab key, arrows go on from it
   * @param pointed the pointer is at its port
   */
  void state(boolean lead, boolean pointed) {
    setFocusTraversable(lead);
    pseudoClassStateChanged(PORT, pointed);
  }

  @Override
  protected void layoutChildren() {
    double width = Card.WIDTH;
    double height = Card.HEIGHT;
    strip.resizeRelocate(0, 0, 5, height);
    port.resizeRelocate(width - 5, height / 2 - 5, 10, 10);
    double stepWide = Math.max(22, step.prefWidth(-1));
    step.resizeRelocate(width / 2 - stepWide / 2, -11, stepWide, 22);
    double room = width - 2 * INSET + 4;
    double corner = place(start.isVisible() ? start : sign.isVisible() ? sign : count, width - 10);
    double kindRoom = Math.max(40, room - corner);
    double kindWide = must.isVisible() ? Math.min(kindRoom, kind.prefWidth(-1)) : kindRoom;
    kind.resizeRelocate(INSET, 9, kindWide, 18);
    double mustWide = Math.min(must.prefWidth(-1), Math.max(0, kindRoom - kindWide - 8));
    must.resizeRelocate(INSET + kindWide + 6, 10, mustWide, 16);
    if (compact) {
      title.resizeRelocate(INSET, 6, room, height - 12);
    } else {
      title.resizeRelocate(INSET, 29, room, 22);
    }
    double pipsWide = hasLevels ? pips.size() * 11 : 0;
    skills.resizeRelocate(INSET, 53, room - pipsWide - 6, 18);
    double at = width - 13 - pips.size() * 11;
    for (Region pip : pips.values()) {
      pip.resizeRelocate(at, 60, 8, 4);
      at += 11;
    }
  }

  private static double place(Label corner, double right) {
    double wide = corner.isVisible() ? corner.prefWidth(-1) : 0;
    double high = corner.prefHeight(-1);
    corner.resizeRelocate(right - wide, 9 + (18 - high) / 2, wide, high);
    return wide;
  }

  private static Region part(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    return region;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setManaged(false);
    return label;
  }
}

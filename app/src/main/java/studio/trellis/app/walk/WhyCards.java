package studio.trellis.app.walk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.preview.walk.ReadingText.Value;

/** Makes the cards of what a decision considered. */
final class WhyCards {
  private WhyCards() {}

  static VBox card(WhyCard card) {
    String[] styles =
        switch (card.weight()) {
          case WON -> new String[] {"good-card", "won-card"};
          case ALSO, OTHERWISE -> new String[] {"soft-card"};
          case NOT, BEFORE -> new String[] {"not-card"};
        };
    boolean quiet = card.weight() == WhyCard.Weight.NOT;
    VBox box = Ui.styled(new VBox(4), styles);
    if (!card.head().isEmpty()) {
      Label head = Ui.wrapped(card.head(), "strong");
      Label aside = Ui.label(card.aside(), "small", quiet ? "ink-3" : "why-aside");
      aside.setMinWidth(Region.USE_PREF_SIZE);
      HBox.setHgrow(head, Priority.ALWAYS);
      head.setMaxWidth(Double.MAX_VALUE);
      box.getChildren().add(Ui.row(8, head, aside));
    }
    if (!card.text().isEmpty()) {
      box.getChildren().add(Ui.wrapped(card.text(), quiet ? "ink-2" : "why-text"));
    }
    if (!card.values().isEmpty()) {
      VBox values = Ui.styled(new VBox(4), "why-values");
      card.values().forEach(value -> values.getChildren().add(row(value, quiet)));
      box.getChildren().add(values);
    }
    box.setAccessibleText(spoken(card));
    return box;
  }

  /** What was read at the left, what it was and with what it was compared at the right. */
  private static HBox row(Value value, boolean marked) {
    Label what = Ui.wrapped(value.what(), "small", "ink-2");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label read = fixed(read(value), "strong");
    Label compared = fixed(compared(value), "ink-2");
    HBox row = new HBox(4, what, read, compared);
    row.setAlignment(Pos.TOP_LEFT);
    if (marked) {
      Region mark =
          Ui.styled(
              Ui.row(
                  0,
                  Ui.icon(
                      value.holds() ? Feather.CHECK : Feather.X, value.holds() ? "good" : "warn")),
              "why-mark");
      row.getChildren().addFirst(mark);
    }
    return row;
  }

  private static Label fixed(String text, String style) {
    Label label = Ui.label(text, "small", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setManaged(!text.isEmpty());
    return label;
  }

  private static String read(Value value) {
    return value.sign().equals("?") ? Text.of("walk.not-known") : value.read();
  }

  private static String compared(Value value) {
    return switch (value.sign()) {
      case "", "=", "?" -> "";
      default -> value.sign() + " " + value.wanted();
    };
  }

  private static String spoken(WhyCard card) {
    StringBuilder out = new StringBuilder(card.head()).append(". ").append(card.text());
    for (Value value : card.values()) {
      out.append(' ')
          .append(
              Text.of(
                  value.holds() ? "walk.spoken-holds" : "walk.spoken-not",
                  value.what(),
                  read(value),
                  compared(value)));
    }
    return out.toString().strip();
  }

  /** What would have turned it, each with a way to try it out. */
  static VBox turn(TurnCard turn, Runnable tryOut) {
    Button link = Buttons.link(Text.of("walk.try"), tryOut);
    link.getStyleClass().add("turn-link");
    link.setAccessibleText(Text.of("walk.try-spoken", turn.text()));
    return Ui.styled(new VBox(4, Ui.wrapped(turn.text()), link), "turn-card");
  }

  /** Cards under a heading; nothing when there are none. */
  static List<Region> under(String heading, List<? extends Region> cards) {
    if (cards.isEmpty()) {
      return List.of();
    }
    VBox box = new VBox(8);
    box.getChildren().add(Ui.section(heading));
    box.getChildren().addAll(cards);
    return List.of(box);
  }
}

package studio.trellis.app.map.inspect;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.SentenceFlow;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.map.inspect.Inspection.Block;
import studio.trellis.app.map.inspect.Inspection.HelpRow;
import studio.trellis.app.map.inspect.Inspection.HelpTable;
import studio.trellis.app.map.inspect.Inspection.Mark;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Band;

/** Turns what the inspector has to say into nodes. */
final class BlockNodes {
  private static final int MOST_REFS = 60;

  private final Consumer<Selection> goTo;

  BlockNodes(Consumer<Selection> goTo) {
    this.goTo = goTo;
  }

  Node node(Block block) {
    return switch (block) {
      case Inspection.Paragraph paragraph -> Ui.wrapped(paragraph.text(), "ink-2");
      case Inspection.Sentence sentence ->
          Ui.styled(new VBox(new SentenceFlow(sentence.runs())), "soft-card");
      case Inspection.Refs refs -> refs(refs.refs());
      case Inspection.Values values -> values(values);
      case HelpTable table -> help(table);
    };
  }

  private VBox refs(List<Inspection.Ref> refs) {
    VBox box = new VBox(2);
    for (Inspection.Ref ref : refs.subList(0, Math.min(MOST_REFS, refs.size()))) {
      Button button = Buttons.link(ref.name(), () -> goTo.accept(ref.target()));
      button.getStyleClass().add("ref");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAlignment(Pos.CENTER_LEFT);
      if (ref.note().isEmpty()) {
        box.getChildren().add(button);
      } else {
        Label note = Ui.wrapped(ref.note(), "ink-3", "small");
        box.getChildren().add(Ui.styled(Ui.column(0, button, note), "ref-row"));
      }
    }
    if (refs.size() > MOST_REFS) {
      box.getChildren().add(Ui.label(Text.of("inspect.more", refs.size() - MOST_REFS), "ink-3"));
    }
    return box;
  }

  private static GridPane values(Inspection.Values values) {
    GridPane grid = grid(12);
    for (int i = 0; i < values.values().size(); i++) {
      grid.add(Ui.wrapped(values.values().get(i).name(), "ink-2"), 0, i);
      Label value = Ui.label(values.values().get(i).value(), "strong");
      value.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHalignment(value, HPos.RIGHT);
      grid.add(value, 1, i);
    }
    return grid;
  }

  private static GridPane help(HelpTable table) {
    GridPane grid = grid(0);
    grid.getStyleClass().add("help-table");
    Band[] bands = Band.values();
    for (int i = 0; i < bands.length; i++) {
      Label head = Ui.label(Text.of("word.band." + Text.word(bands[i])), "ink-3", "tiny");
      head.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHalignment(head, HPos.CENTER);
      grid.add(head, 1 + i, 0);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      HelpRow help = table.rows().get(row);
      grid.add(Ui.styled(new Region(), "hairline"), 0, 2 * row + 1, 1 + bands.length, 1);
      Label level = Ui.label(help.level());
      level.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(level, 0, 2 * row + 2);
      for (int column = 0; column < help.marks().size(); column++) {
        Mark mark = help.marks().get(column);
        if (mark != Mark.NONE) {
          Region dot = Ui.styled(new Region(), mark == Mark.MEANT ? "dot-full" : "dot-ring");
          dot.setAccessibleText(Text.of("help.mark." + Text.word(mark)));
          GridPane.setHalignment(dot, HPos.CENTER);
          grid.add(dot, column + 1, 2 * row + 2);
        }
      }
    }
    return grid;
  }

  private static GridPane grid(double gap) {
    GridPane grid = new GridPane(gap, 6);
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    return grid;
  }
}

package studio.trellis.app.fx.rich;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.Block;
import studio.trellis.authoring.html.document.Inline;
import studio.trellis.authoring.html.document.RichText;
import studio.trellis.authoring.html.document.Tongue;

/** A formatted text, to be read: a few plain nodes, laid out as the editing page lays it out. */
public final class RichView extends VBox {
  /** A field that is only read shows this many characters of a text: more would slow its page. */
  private static final int LONGEST = 60_000;

  private final LineFlow lines;

  /** A view whose images are those of {@code assets}. */
  public RichView(Assets assets) {
    super(8);
    this.lines = new LineFlow(assets);
    getStyleClass().add("rich-view");
  }

  /** Shows a text, or what stands in its place when it is empty. */
  public void show(RichText text, String prompt) {
    lines.begin(LONGEST);
    if (text.blocks().isEmpty()) {
      getChildren().setAll(Ui.wrapped(prompt, "ink-3", "rich-prompt"));
    } else {
      getChildren().setAll(blocks(text.blocks()));
      int left = lines.begin(0);
      if (left > 0) {
        getChildren().add(Ui.wrapped(Text.of("rich.view.more", Text.number(left)), "ink-3"));
      }
    }
  }

  private List<Node> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private VBox column(double gap, List<Block> blocks, String... styles) {
    VBox box = Ui.styled(new VBox(gap), styles);
    box.getChildren().setAll(blocks(blocks));
    return box;
  }

  private Node block(Block block) {
    return switch (block) {
      case Block.Paragraph p -> lines.flow(p.content(), p.tongue());
      case Block.Heading h -> Ui.styled(lines.flow(h.content(), h.tongue()), "rich-h" + h.level());
      case Block.Items items -> items(items);
      case Block.Quote quote -> column(8, quote.content(), "rich-quote");
      case Block.Callout callout -> callout(callout);
      case Block.Details details -> details(details);
      case Block.Code code -> Ui.wrapped(code.text(), "rich-code-block");
      case Block.Table table -> table(table);
      case Block.Figure figure -> figure(figure);
      case Block.Media media -> media(media);
      case Block.Rule rule -> Ui.styled(new Region(), "hairline");
      case Block.Kept kept -> Ui.wrapped(CleanHtml.text(kept.html()));
    };
  }

  private VBox items(Block.Items items) {
    VBox box = new VBox(4);
    int number = items.start();
    for (List<Block> item : items.items()) {
      Region mark = Ui.label(items.numbered() ? number++ + "." : "•", "rich-bullet");
      mark.setMinWidth(24);
      VBox content = column(tight(item) ? 0 : 8, item);
      HBox.setHgrow(content, Priority.ALWAYS);
      HBox row = new HBox(mark, content);
      box.getChildren().add(row);
    }
    return box;
  }

  /** A line with lists below it. */
  private static boolean tight(List<Block> item) {
    return item.stream().skip(1).allMatch(Block.Items.class::isInstance);
  }

  private Node callout(Block.Callout callout) {
    String sign =
        switch (callout.tone()) {
          case NOTE -> "i";
          case TIP -> "✓";
          case WARNING -> "!";
        };
    VBox content = column(8, callout.content());
    HBox.setHgrow(content, Priority.ALWAYS);
    Region mark = Ui.label(sign, "rich-sign");
    mark.setMinWidth(22);
    mark.setAccessibleText(Text.of("rich.callout." + callout.tone().word()));
    return Ui.styled(new HBox(mark, content), "rich-callout", "rich-" + callout.tone().word());
  }

  private Node details(Block.Details details) {
    VBox box = Ui.styled(new VBox(4), "rich-details");
    box.getChildren().add(Ui.styled(lines.flow(details.summary(), Tongue.SAME), "rich-summary"));
    box.getChildren().addAll(blocks(details.content()));
    return box;
  }

  private Node table(Block.Table table) {
    GridPane grid = Ui.styled(new GridPane(), "rich-table");
    int row = 0;
    int widest = 0;
    for (Block.Row line : table.rows()) {
      int column = 0;
      for (Block.Cell cell : line.cells()) {
        VBox box =
            column(4, cell.content(), "rich-cell", cell.header() ? "rich-head" : "rich-data");
        grid.add(box, column, row, cell.columns(), cell.rows());
        column += cell.columns();
      }
      widest = Math.max(widest, column);
      row++;
    }
    for (int i = 0; i < widest; i++) {
      ColumnConstraints constraints = new ColumnConstraints(44, Region.USE_COMPUTED_SIZE, 420);
      grid.getColumnConstraints().add(constraints);
    }
    grid.setMaxWidth(Region.USE_PREF_SIZE);
    return table.caption().isEmpty() ? grid : Ui.column(4, line(table.caption(), "ink-2"), grid);
  }

  private Node figure(Block.Figure figure) {
    Node picture = lines.picture(figure.picture());
    return figure.caption().isEmpty()
        ? picture
        : Ui.column(4, picture, line(figure.caption(), "rich-caption"));
  }

  private Node media(Block.Media media) {
    Assets.File file = lines.assets().find(media.asset());
    String name = file == null ? Text.of("rich.media.missing") : file.name();
    return Ui.wrapped(
        Text.of(media.video() ? "rich.media.video" : "rich.media.audio", name), "rich-media");
  }

  private Node line(List<Inline> content, String style) {
    return Ui.styled(lines.flow(content, Tongue.SAME), style);
  }
}

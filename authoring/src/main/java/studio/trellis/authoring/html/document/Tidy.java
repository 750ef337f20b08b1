package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.authoring.html.document.Block.Callout;
import studio.trellis.authoring.html.document.Block.Cell;
import studio.trellis.authoring.html.document.Block.Code;
import studio.trellis.authoring.html.document.Block.Details;
import studio.trellis.authoring.html.document.Block.Figure;
import studio.trellis.authoring.html.document.Block.Heading;
import studio.trellis.authoring.html.document.Block.Items;
import studio.trellis.authoring.html.document.Block.Media;
import studio.trellis.authoring.html.document.Block.Paragraph;
import studio.trellis.authoring.html.document.Block.Quote;
import studio.trellis.authoring.html.document.Block.Row;
import studio.trellis.authoring.html.document.Block.Table;

/** Brings blocks into the one form that reading gives them: nothing empty, nothing doubled. */
final class Tidy {
  private Tidy() {}

  static List<Block> blocks(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      Block tidy = block(block);
      if (!empty(tidy)) {
        out.add(tidy);
      }
    }
    return out;
  }

  private static Block block(Block block) {
    return switch (block) {
      case Paragraph p -> new Paragraph(TidyLine.of(p.content()), p.tongue());
      case Heading h -> new Heading(h.level(), TidyLine.of(h.content()), h.tongue());
      case Items items -> items(items);
      case Quote quote -> new Quote(blocks(quote.content()));
      case Callout callout -> new Callout(callout.tone(), blocks(callout.content()));
      case Details details ->
          new Details(TidyLine.of(details.summary()), blocks(details.content()));
      case Code code -> new Code(code(code.text()));
      case Table table -> table(table);
      case Figure figure ->
          new Figure(figure.picture().marked(List.of()), TidyLine.of(figure.caption()));
      case Media media ->
          new Media(
              media.video(),
              media.asset(),
              media.captions(),
              media.captions().isEmpty() ? "" : media.language(),
              TidyLine.of(media.caption()));
      case Block.Rule rule -> rule;
      case Block.Kept kept -> kept;
    };
  }

  private static Items items(Items items) {
    List<List<Block>> out =
        items.items().stream().map(Tidy::blocks).filter(item -> !item.isEmpty()).toList();
    return new Items(items.numbered(), items.numbered() ? items.start() : 1, out);
  }

  private static Table table(Table table) {
    List<Row> rows = new ArrayList<>();
    boolean head = true;
    for (Row row : table.rows()) {
      if (!row.cells().isEmpty()) {
        // Only the rows at the top can name the columns.
        head &= row.head();
        rows.add(new Row(head, row.cells().stream().map(Tidy::cell).toList()));
      }
    }
    return new Table(TidyLine.of(table.caption()), rows);
  }

  private static Cell cell(Cell cell) {
    return new Cell(cell.header(), cell.columns(), cell.rows(), blocks(cell.content()));
  }

  /** Without the empty lines around it, and with one kind of line end. */
  private static String code(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    int from = 0;
    for (int i = 0; i < lines.length() && Character.isWhitespace(lines.charAt(i)); i++) {
      if (lines.charAt(i) == '\n') {
        from = i + 1;
      }
    }
    return lines.substring(from);
  }

  private static boolean empty(Block block) {
    return switch (block) {
      case Paragraph p -> p.content().isEmpty();
      case Heading h -> h.content().isEmpty();
      case Items items -> items.items().isEmpty();
      case Quote quote -> quote.content().isEmpty();
      case Callout callout -> callout.content().isEmpty();
      case Details details -> details.summary().isEmpty() && details.content().isEmpty();
      case Code code -> code.text().isBlank();
      case Table table -> table.rows().isEmpty();
      case Media media -> media.asset().isEmpty();
      case Figure figure -> figure.picture().asset().isEmpty();
      case Block.Rule rule -> false;
      case Block.Kept kept -> kept.html().isBlank();
    };
  }
}

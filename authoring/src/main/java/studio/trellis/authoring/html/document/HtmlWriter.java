package studio.trellis.authoring.html.document;

import java.util.List;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.Block.Callout;
import studio.trellis.authoring.html.document.Block.Cell;
import studio.trellis.authoring.html.document.Block.Code;
import studio.trellis.authoring.html.document.Block.Details;
import studio.trellis.authoring.html.document.Block.Figure;
import studio.trellis.authoring.html.document.Block.Heading;
import studio.trellis.authoring.html.document.Block.Items;
import studio.trellis.authoring.html.document.Block.Kept;
import studio.trellis.authoring.html.document.Block.Media;
import studio.trellis.authoring.html.document.Block.Paragraph;
import studio.trellis.authoring.html.document.Block.Quote;
import studio.trellis.authoring.html.document.Block.Row;
import studio.trellis.authoring.html.document.Block.Table;

/** Writes blocks as canonical HTML. */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  static String write(List<Block> blocks) {
    HtmlWriter writer = new HtmlWriter();
    if (blocks.size() == 1
        && blocks.getFirst() instanceof Paragraph only
        && only.tongue().equals(Tongue.SAME)) {
      writer.line(only.content());
    } else {
      writer.blocks(blocks);
    }
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph p -> lineElement("p", p.tongue(), p.content());
      case Heading h -> lineElement("h" + h.level(), h.tongue(), h.content());
      case Items items -> items(items);
      case Quote quote -> element("blockquote", quote.content());
      case Callout callout -> {
        out.append("<div class=\"").append(callout.tone().word()).append("\">");
        blocks(callout.content());
        out.append("</div>");
      }
      case Details details -> {
        out.append("<details><summary>");
        line(details.summary());
        out.append("</summary>");
        blocks(details.content());
        out.append("</details>");
      }
      case Code code -> out.append("<pre><code>").append(text(code.text())).append("</code></pre>");
      case Table table -> table(table);
      case Figure figure -> figure(figure);
      case Media media -> media(media);
      case Block.Rule rule -> out.append("<hr>");
      case Kept kept -> out.append(kept.html());
    }
  }

  private void items(Items items) {
    String tag = items.numbered() ? "ol" : "ul";
    out.append('<').append(tag);
    if (items.start() != 1) {
      out.append(" start=\"").append(items.start()).append('"');
    }
    out.append('>');
    for (List<Block> item : items.items()) {
      out.append("<li>");
      close(item);
      out.append("</li>");
    }
    out.append("</").append(tag).append('>');
  }

  /** A first plain paragraph that only lists follow stands without its element. */
  private void close(List<Block> content) {
    if (!content.isEmpty()
        && content.getFirst() instanceof Paragraph first
        && first.tongue().equals(Tongue.SAME)
        && content.stream().skip(1).allMatch(Items.class::isInstance)) {
      line(first.content());
      blocks(content.subList(1, content.size()));
    } else {
      blocks(content);
    }
  }

  private void table(Table table) {
    out.append("<table>");
    if (!table.caption().isEmpty()) {
      out.append("<caption>");
      line(table.caption());
      out.append("</caption>");
    }
    String part = "";
    for (Row row : table.rows()) {
      String here = row.head() ? "thead" : "tbody";
      if (!here.equals(part)) {
        out.append(part.isEmpty() ? "" : "</" + part + ">").append('<').append(here).append('>');
        part = here;
      }
      out.append("<tr>");
      row.cells().forEach(cell -> cell(cell, row.head()));
      out.append("</tr>");
    }
    out.append("</").append(part).append("></table>");
  }

  private void cell(Cell cell, boolean head) {
    String tag = cell.header() ? "th" : "td";
    out.append('<').append(tag);
    if (cell.header()) {
      out.append(head ? " scope=\"col\"" : " scope=\"row\"");
    }
    if (cell.columns() > 1) {
      out.append(" colspan=\"").append(cell.columns()).append('"');
    }
    if (cell.rows() > 1) {
      out.append(" rowspan=\"").append(cell.rows()).append('"');
    }
    out.append('>');
    close(cell.content());
    out.append("</").append(tag).append('>');
  }

  private void figure(Figure figure) {
    out.append("<figure>");
    LineWriter.picture(figure.picture(), out);
    caption(figure.caption());
    out.append("</figure>");
  }

  private void media(Media media) {
    String tag = media.video() ? "video" : "audio";
    out.append("<figure><").append(tag).append(" src=\"asset:");
    out.append(attribute(media.asset())).append("\" controls>");
    if (!media.captions().isEmpty()) {
      out.append("<track src=\"asset:").append(attribute(media.captions()));
      out.append("\" kind=\"captions\"");
      if (!media.language().isEmpty()) {
        out.append(" srclang=\"").append(attribute(media.language())).append('"');
      }
      out.append('>');
    }
    out.append("</").append(tag).append('>');
    caption(media.caption());
    out.append("</figure>");
  }

  private void caption(List<Inline> caption) {
    if (!caption.isEmpty()) {
      out.append("<figcaption>");
      line(caption);
      out.append("</figcaption>");
    }
  }

  private void element(String tag, List<Block> content) {
    out.append('<').append(tag).append('>');
    blocks(content);
    out.append("</").append(tag).append('>');
  }

  private void lineElement(String tag, Tongue tongue, List<Inline> content) {
    out.append('<').append(tag);
    if (!tongue.lang().isEmpty()) {
      out.append(" lang=\"").append(attribute(tongue.lang())).append('"');
    }
    if (!tongue.dir().isEmpty()) {
      out.append(" dir=\"").append(attribute(tongue.dir())).append('"');
    }
    out.append('>');
    line(content);
    out.append("</").append(tag).append('>');
  }

  private void line(List<Inline> content) {
    LineWriter.write(content, out);
  }

  static String attribute(String text) {
    return text(text).replace("\"", "&quot;");
  }

  static String text(String text) {
    return CleanHtml.escapeText(text).replace("\u00a0", "&nbsp;");
  }
}

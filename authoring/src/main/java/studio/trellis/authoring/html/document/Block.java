package studio.trellis.authoring.html.document;

import java.util.List;

/** What a text is made of. */
public sealed interface Block {
  /** A paragraph. */
  record Paragraph(List<Inline> content, Tongue tongue) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading.
   *
   * @param level 3 to 5: pages have their own above
   */
  record Heading(int level, List<Inline> content, Tongue tongue) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of a numbered list
   */
  record Items(boolean numbered, int start, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** Something set apart from the text. */
  record Callout(Tone tone, List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }
  }

  /** What a call-out is for. */
  enum Tone {
    NOTE,
    TIP,
    WARNING;

    /** Its name in HTML: the class of its element. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Text that opens when asked: a transcript, an aside. */
  record Details(List<Inline> summary, List<Block> content) implements Block {
    public Details {
      summary = List.copyOf(summary);
      content = List.copyOf(content);
    }
  }

  /** Lines of code, kept as they are. */
  record Code(String text) implements Block {}

  /** A table. */
  record Table(List<Inline> caption, List<Row> rows) implements Block {
    public Table {
      caption = List.copyOf(caption);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param head it names the columns
   */
  record Row(boolean head, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header it names its row or column
   */
  record Cell(boolean header, int columns, int rows, List<Block> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** An image with a line about it. */
  record Figure(Inline.Picture picture, List<Inline> caption) implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /**
   * A recording.
   *
   * @param asset id of its file
   * @param captions id of the file with its captions (WebVTT); empty: none
   * @param language BCP 47 tag of the captions
   * @param caption a line about it
   */
  record Media(boolean video, String asset, String captions, String language, List<Inline> caption)
      implements Block {
    public Media {
      caption = List.copyOf(caption);
    }
  }

  /** A line across. */
  record Rule() implements Block {}

  /** A clean element that is kept as it is: a list of definitions. */
  record Kept(String html) implements Block {}
}

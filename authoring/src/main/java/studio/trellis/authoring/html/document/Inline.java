package studio.trellis.authoring.html.document;

import java.util.List;

/** What stands in a line of text. */
public sealed interface Inline {
  /** The marks around it, outermost first. */
  List<Mark> marks();

  /** This with other marks. */
  Inline marked(List<Mark> marks);

  /** A run of words. */
  record Words(String text, List<Mark> marks) implements Inline {
    public Words {
      marks = List.copyOf(marks);
    }

    @Override
    public Words marked(List<Mark> marks) {
      return new Words(text, marks);
    }
  }

  /**
   * An image.
   *
   * @param asset id of the asset
   * @param alt text for those who do not see it; empty: it is decoration
   * @param width as written, pixels; empty: its own
   * @param height as written, pixels; empty: its own
   */
  record Picture(String asset, String alt, String width, String height, List<Mark> marks)
      implements Inline {
    public Picture {
      marks = List.copyOf(marks);
    }

    @Override
    public Picture marked(List<Mark> marks) {
      return new Picture(asset, alt, width, height, marks);
    }
  }

  /**
   * Mathematics.
   *
   * @param html its {@code math} element
   * @param latex its source; empty: it has none
   */
  record Formula(String html, String latex, List<Mark> marks) implements Inline {
    public Formula {
      marks = List.copyOf(marks);
    }

    @Override
    public Formula marked(List<Mark> marks) {
      return new Formula(html, latex, marks);
    }
  }

  /** A new line inside a paragraph. */
  record Break(List<Mark> marks) implements Inline {
    public Break {
      marks = List.copyOf(marks);
    }

    @Override
    public Break marked(List<Mark> marks) {
      return new Break(marks);
    }
  }
}

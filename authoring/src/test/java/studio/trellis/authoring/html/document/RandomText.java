package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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
import studio.trellis.authoring.html.document.Block.Tone;

/** Texts of every shape, from a seed. */
final class RandomText {
  private static final List<String> WORDS =
      List.of(
          "a", " ", "  ", "b c", "x<y", "&amp;", "\"q\"", "5\u00a0%", "שלום", "😀", "\n", "&", "é");
  private static final List<Mark> MARKS =
      List.of(
          Mark.STRONG,
          Mark.EMPHASIS,
          Mark.CODE,
          new Mark("u"),
          new Mark("s"),
          new Mark("sub"),
          new Mark("sup"),
          Mark.link("https://example.org/?a=1&b=\"2\""));

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  RichText text() {
    return RichText.of(blocks(3));
  }

  private List<Block> blocks(int depth) {
    return list(4, () -> block(depth));
  }

  private Block block(int depth) {
    int kind = random.nextInt(depth > 0 ? 12 : 4);
    return switch (kind) {
      case 0, 1 -> new Paragraph(line(), tongue());
      case 2 -> new Heading(3 + random.nextInt(3), line(), tongue());
      case 3 -> new Code(list(4, () -> pick(WORDS)).toString());
      case 4, 5 ->
          new Items(random.nextBoolean(), 1 + random.nextInt(3), list(3, () -> blocks(depth - 1)));
      case 6 -> new Quote(blocks(depth - 1));
      case 7 -> new Callout(pick(List.of(Tone.values())), blocks(depth - 1));
      case 8 -> new Details(line(), blocks(depth - 1));
      case 9 -> new Table(line(), list(3, () -> row(depth - 1)));
      case 10 -> new Figure(picture(), line());
      default ->
          random.nextBoolean()
              ? new Block.Rule()
              : new Media(
                  random.nextBoolean(), "m1", random.nextBoolean() ? "c1" : "", "en", line());
    };
  }

  private Row row(int depth) {
    boolean head = random.nextInt(3) == 0;
    return new Row(
        head,
        list(
            3,
            () ->
                new Cell(
                    random.nextBoolean(),
                    1 + random.nextInt(2),
                    1 + random.nextInt(2),
                    blocks(depth))));
  }

  private List<Inline> line() {
    return list(5, this::inline);
  }

  private Inline inline() {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : MARKS) {
      if (random.nextInt(6) == 0) {
        marks.add(mark);
      }
    }
    return switch (random.nextInt(10)) {
      case 0 -> new Inline.Break(marks);
      case 1 -> picture().marked(marks);
      case 2 ->
          new Inline.Formula(
              "<math alttext=\"x&lt;1\"><mi>x</mi><mo>&lt;</mo><mn>1</mn></math>", "x<1", marks);
      default -> new Inline.Words(pick(WORDS), marks);
    };
  }

  private Inline.Picture picture() {
    return new Inline.Picture(
        "f" + random.nextInt(3), pick(WORDS), random.nextBoolean() ? "30" : "", "", List.of());
  }

  private Tongue tongue() {
    return random.nextInt(4) == 0 ? new Tongue("ar", "rtl") : Tongue.SAME;
  }

  private <T> List<T> list(int most, Supplier<T> one) {
    List<T> out = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      out.add(one.get());
    }
    return out;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

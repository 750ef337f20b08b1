package studio.trellis.authoring.html.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.html.document.Block.Callout;
import studio.trellis.authoring.html.document.Block.Code;
import studio.trellis.authoring.html.document.Block.Details;
import studio.trellis.authoring.html.document.Block.Figure;
import studio.trellis.authoring.html.document.Block.Heading;
import studio.trellis.authoring.html.document.Block.Items;
import studio.trellis.authoring.html.document.Block.Kept;
import studio.trellis.authoring.html.document.Block.Paragraph;
import studio.trellis.authoring.html.document.Block.Quote;
import studio.trellis.authoring.html.document.Block.Rule;
import studio.trellis.authoring.html.document.Block.Tone;

/** Reads clean HTML as blocks. What stands loose between blocks becomes paragraphs. */
final class BlockReader {
  /** Elements that end a line of text. */
  static final Set<String> BLOCKS =
      Set.of(
          ("p div h3 h4 h5 ul ol li dl dt dd blockquote details summary pre table thead tbody tfoot"
                  + " tr td th caption figure figcaption hr audio video")
              .split(" "));

  private final List<Block> out = new ArrayList<>();
  private final Tongue tongue;
  private List<Inline> line = new ArrayList<>();

  private BlockReader(Tongue tongue) {
    this.tongue = tongue;
  }

  static List<Block> read(Element parent, Tongue outer) {
    BlockReader reader = new BlockReader(tongue(parent, outer));
    reader.children(parent.childNodes(), List.of());
    reader.endLine();
    return reader.out;
  }

  static Tongue tongue(Element element, Tongue outer) {
    return new Tongue(element.attr("lang"), element.attr("dir")).within(outer);
  }

  private void children(List<Node> nodes, List<Mark> marks) {
    for (Node node : nodes) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        endLine();
        block(element);
      } else if (node instanceof Element element
          && element.selectFirst(String.join(",", BLOCKS)) != null
          && !element.normalName().equals("math")) {
        // An inline element around blocks, such as a link around a paragraph.
        children(element.childNodes(), InlineReader.marks(element, marks));
      } else {
        InlineReader.read(node, marks, line);
      }
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      out.add(new Paragraph(line, tongue));
      line = new ArrayList<>();
    }
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "h3", "h4", "h5" ->
          out.add(
              new Heading(
                  element.normalName().charAt(1) - '0',
                  InlineReader.all(element),
                  tongue(element, tongue)));
      case "ul", "ol" -> out.add(list(element));
      case "blockquote" -> out.add(new Quote(read(element, tongue)));
      case "div" -> division(element);
      case "details" -> out.add(details(element));
      case "pre" -> out.add(new Code(element.wholeText()));
      case "table" -> out.add(TableReader.read(element, tongue(element, tongue)));
      case "figure" -> figure(element);
      case "audio", "video" -> out.add(media(element, List.of()));
      case "hr" -> out.add(new Rule());
      case "dl" -> out.add(new Kept(element.outerHtml()));
      default -> out.addAll(read(element, tongue));
    }
  }

  private void division(Element element) {
    for (Tone tone : Tone.values()) {
      if (element.hasClass(tone.word())) {
        out.add(new Callout(tone, read(element, tongue)));
        return;
      }
    }
    out.addAll(read(element, tongue));
  }

  private Items list(Element element) {
    List<List<Block>> items = new ArrayList<>();
    Tongue here = tongue(element, tongue);
    for (Element child : element.children()) {
      List<Block> content = read(child, here);
      switch (child.normalName()) {
        case "li" -> items.add(content);
        case "ul", "ol" -> {
          // A list inside a list, beside the item it belongs to: editors and Word write it so.
          Block inner = new BlockReader(here).list(child);
          if (items.isEmpty()) {
            items.add(List.of(inner));
          } else {
            List<Block> last = new ArrayList<>(items.removeLast());
            last.add(inner);
            items.add(last);
          }
        }
        default -> items.add(content);
      }
    }
    return new Items(
        element.normalName().equals("ol"), Math.max(1, number(element, "start", 1)), items);
  }

  private Block details(Element element) {
    Element summary = element.selectFirst("> summary");
    List<Inline> title = summary == null ? List.of() : InlineReader.all(summary);
    BlockReader content = new BlockReader(tongue(element, tongue));
    content.children(
        element.childNodes().stream().filter(node -> !node.nameIs("summary")).toList(), List.of());
    content.endLine();
    return new Details(title, content.out);
  }

  private void figure(Element element) {
    Element caption = element.selectFirst("> figcaption");
    List<Inline> words = caption == null ? List.of() : InlineReader.all(caption);
    Element recording = element.selectFirst("audio, video");
    if (recording != null) {
      out.add(media(recording, words));
      return;
    }
    Element image = element.selectFirst("img");
    Inline.Picture picture = image == null ? null : InlineReader.picture(image);
    Element rest = element.clone();
    rest.select("> figcaption").remove();
    boolean alone =
        rest.select("img").size() == 1 && rest.text().isBlank() && rest.select("math").isEmpty();
    if (picture != null && alone) {
      out.add(new Figure(picture, words));
    } else {
      out.addAll(read(element, tongue));
    }
  }

  private static Block media(Element element, List<Inline> caption) {
    Element track = element.selectFirst("track");
    return new Block.Media(
        element.normalName().equals("video"),
        asset(element),
        track == null ? "" : asset(track),
        track == null ? "" : track.attr("srclang"),
        caption);
  }

  static String asset(@Nullable Element element) {
    String source = element == null ? "" : element.attr("src").strip();
    return source.toLowerCase(Locale.ROOT).startsWith("asset:")
        ? source.substring("asset:".length())
        : "";
  }

  static int number(Element element, String attribute, int otherwise) {
    try {
      return Integer.parseInt(element.attr(attribute).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}

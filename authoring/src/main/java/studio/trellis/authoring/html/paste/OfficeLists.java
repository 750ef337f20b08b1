package studio.trellis.authoring.html.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Word's lists are paragraphs with a painted mark before them ({@code mso-list:l0 level2 lfo1});
 * here they become lists.
 */
final class OfficeLists {
  private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l(\\d+)\\s+level(\\d{1,3})");
  private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]+|[a-zA-Z]|[ivxlIVXL]+)[.)]");

  private final List<Element> open = new ArrayList<>();
  private @Nullable Element last;
  private String list = "";

  private OfficeLists() {}

  static void mend(Element body) {
    OfficeLists lists = new OfficeLists();
    for (Element paragraph : List.copyOf(body.select("[style*=mso-list]"))) {
      if (!paragraph.is("p, h1, h2, h3, h4, h5, h6, div, li")) {
        continue;
      }
      Matcher level = LEVEL.matcher(paragraph.attr("style").toLowerCase(Locale.ROOT));
      if (level.find() && !paragraph.is("li, h1, h2, h3, h4, h5, h6")) {
        lists.add(paragraph, level.group(1), Math.clamp(Integer.parseInt(level.group(2)), 1, 9));
      } else {
        mark(paragraph);
      }
    }
  }

  private void add(Element paragraph, String id, int level) {
    String mark = mark(paragraph);
    Matcher number = NUMBER.matcher(mark);
    boolean numbered = number.matches();
    if (!follows(paragraph) || !id.equals(list)) {
      open.clear();
    }
    list = id;
    while (open.size() > level) {
      open.removeLast();
    }
    Element into = open.isEmpty() ? null : open.getLast();
    if (into == null) {
      into = new Element(numbered ? "ol" : "ul");
      start(into, numbered ? number.group(1) : "");
      paragraph.before(into);
      open.add(into);
    }
    while (open.size() < level) {
      Element inner = new Element(numbered ? "ol" : "ul");
      Element item = into.lastElementChild();
      (item == null ? into.appendElement("li") : item).appendChild(inner);
      open.add(inner);
      into = inner;
    }
    Element item = into.appendElement("li");
    for (Node child : List.copyOf(paragraph.childNodes())) {
      item.appendChild(child);
    }
    last = open.getFirst();
    paragraph.remove();
  }

  private static void start(Element list, String number) {
    if (!number.isEmpty() && Character.isDigit(number.charAt(0)) && number.length() < 6) {
      int start = Integer.parseInt(number);
      if (start > 1) {
        list.attr("start", String.valueOf(start));
      }
    }
  }

  /** Whether the paragraph comes right after the list under way. */
  private boolean follows(Element paragraph) {
    Node before = paragraph.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    return last != null && last.equals(before);
  }

  /** Takes the painted mark out of a paragraph, and returns it. */
  private static String mark(Element paragraph) {
    StringBuilder mark = new StringBuilder();
    for (Element painted :
        paragraph.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]")) {
      mark.append(painted.text());
      painted.remove();
    }
    return mark.toString().replace('\u00a0', ' ').strip();
  }
}

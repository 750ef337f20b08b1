package studio.trellis.authoring.html.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What marks a run of text: an element around it.
 *
 * @param tag {@code strong}, {@code em}, {@code a}, {@code code} …
 * @param attributes by name: {@code href} of a link, {@code title} of an abbreviation, {@code lang}
 */
public record Mark(String tag, SortedMap<String, String> attributes) implements Comparable<Mark> {
  public static final Mark STRONG = new Mark("strong");
  public static final Mark EMPHASIS = new Mark("em");
  public static final Mark CODE = new Mark("code");

  /** From the outermost to the innermost. */
  private static final List<String> ORDER =
      List.of(
          "span", "a", "q", "cite", "abbr", "mark", "small", "strong", "em", "u", "s", "sub", "sup",
          "kbd", "samp", "var", "code");

  public Mark {
    attributes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public Mark(String tag) {
    this(tag, new TreeMap<>());
  }

  /** A link to this address. */
  public static Mark link(String href) {
    return new Mark("a", new TreeMap<>(java.util.Map.of("href", href)));
  }

  /** Whether there is such an element. */
  static boolean known(String tag) {
    return ORDER.contains(tag);
  }

  @Override
  public int compareTo(Mark other) {
    int order = Integer.compare(ORDER.indexOf(tag), ORDER.indexOf(other.tag));
    return order != 0 ? order : attributes.toString().compareTo(other.attributes.toString());
  }
}

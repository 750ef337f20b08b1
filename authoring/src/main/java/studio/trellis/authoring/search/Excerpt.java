package studio.trellis.authoring.search;

import java.util.List;
import studio.trellis.authoring.search.text.TextPart;

/**
 * A stretch of a part's text.
 *
 * @param part what the text is to its author
 * @param found what to highlight; may be empty
 */
public record Excerpt(TextPart part, String text, List<Found> found) {
  /** Says nothing. */
  public static final Excerpt NONE = new Excerpt(TextPart.TEXT, "", List.of());

  public Excerpt {
    found = List.copyOf(found);
  }
}

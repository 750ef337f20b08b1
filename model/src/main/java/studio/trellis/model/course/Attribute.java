package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * Something known about a learner besides evidence.
 *
 * @param values the values of a choice attribute; empty: a whole number, 0 to 16382 (days since
 *     2020-01-01 for a date)
 * @param question clean HTML, asked at the start when the source is {@link Source#ASKED}
 */
public record Attribute(
    String id,
    String title,
    Source source,
    List<String> values,
    String question,
    Map<String, Tree> extra)
    implements Entity {
  public Attribute {
    values = List.copyOf(values);
    extra = new Tree.Obj(extra).fields();
  }

  /** Where an attribute comes from. */
  public enum Source {
    /** Asked in the course. */
    ASKED,
    /** Given at launch. */
    LAUNCH,
    /** Kept from an earlier session. */
    KEPT
  }
}

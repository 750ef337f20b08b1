package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    KEPT,
    /** Set by rules: a named value of the course itself. */
    RULES
  }

  /** This attribute with some fields changed. */
  public Attribute with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of an attribute, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public Source source;
    public List<String> values;
    public String question;
    public Map<String, Tree> extra;

    private Fields(Attribute old) {
      id = old.id;
      title = old.title();
      source = old.source();
      values = old.values();
      question = old.question();
      extra = old.extra();
    }

    private Attribute made() {
      return new Attribute(id, title, source, values, question, extra);
    }
  }
}

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
 * @param starts what it says about where learners start; those that cannot hold are left out
 */
public record Attribute(
    String id,
    String title,
    Source source,
    List<String> values,
    String question,
    List<Start> starts,
    Map<String, Tree> extra)
    implements Entity {
  public Attribute {
    values = List.copyOf(values);
    List<String> known = values;
    starts =
        starts.stream()
            .filter(s -> known.isEmpty() ? s.value().isEmpty() : known.contains(s.value()))
            .toList();
    extra = new Tree.Obj(extra).fields();
  }

  /** An attribute that says nothing about where learners start. */
  public Attribute(
      String id,
      String title,
      Source source,
      List<String> values,
      String question,
      Map<String, Tree> extra) {
    this(id, title, source, values, question, List.of(), extra);
  }

  /**
   * What a value says about where learners start in a skill.
   *
   * @param skill empty: in every skill
   * @param value of a choice; empty: the attribute is a number
   * @param from of a number that is no date: from this one on; the largest that is reached holds
   * @param days of a date: it fades to nothing within so many days; 0: it is no date
   * @param rating 0 to 4, as learners rate themselves
   */
  public record Start(String skill, String value, int from, int days, int rating) {
    /** This with another skill. */
    public Start in(String other) {
      return new Start(other, value, from, days, rating);
    }
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
    public List<Start> starts;
    public Map<String, Tree> extra;

    private Fields(Attribute old) {
      id = old.id;
      title = old.title();
      source = old.source();
      values = old.values();
      question = old.question();
      starts = old.starts();
      extra = old.extra();
    }

    private Attribute made() {
      return new Attribute(id, title, source, values, question, starts, extra);
    }
  }
}

package studio.trellis.model.course;

import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.rule.Policies;

/**
 * What belongs to a course itself and to none of its parts: so that it is edited, stored and
 * compared as every part is. The fields are those of {@link Course}; its state positions are not
 * among them, for no undo takes them back.
 */
public record CourseHead(
    String id,
    String title,
    String language,
    String summary,
    String start,
    Sequence sequence,
    String source,
    Policies policies,
    Look look,
    Map<String, Tree> extra)
    implements Entity {
  public CourseHead {
    extra = new Tree.Obj(extra).fields();
  }

  /** This course head with some fields changed. */
  public CourseHead with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a course head, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public String language;
    public String summary;
    public String start;
    public Sequence sequence;
    public String source;
    public Policies policies;
    public Look look;
    public Map<String, Tree> extra;

    private Fields(CourseHead old) {
      id = old.id;
      title = old.title();
      language = old.language();
      summary = old.summary();
      start = old.start();
      sequence = old.sequence();
      source = old.source();
      policies = old.policies();
      look = old.look();
      extra = old.extra();
    }

    private CourseHead made() {
      return new CourseHead(
          id, title, language, summary, start, sequence, source, policies, look, extra);
    }
  }
}

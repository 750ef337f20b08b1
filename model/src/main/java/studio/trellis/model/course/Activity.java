package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * A node of the content graph. Its items name it, not it them.
 *
 * @param group id of the group it lies in; empty: the course itself
 * @param order the author's order among its siblings
 * @param skills ids, the main one first
 * @param minutes expected time, minutes
 * @param required no rule, test-out or choice may skip it
 * @param body clean HTML shown at every level
 * @param levels the scaffold levels it holds content for, most help first; empty: it gives no help
 *     by level
 * @param built false: a placeholder, not built yet
 * @param source where the content comes from and its licence, for attribution; may be empty
 */
public record Activity(
    String id,
    ActivityKind kind,
    String title,
    String group,
    int order,
    List<String> skills,
    List<TagRef> tags,
    int minutes,
    boolean required,
    String body,
    List<LevelContent> levels,
    Behaviour behaviour,
    boolean built,
    Place place,
    String source,
    Map<String, Tree> extra)
    implements Entity {
  public Activity {
    skills = List.copyOf(skills);
    tags = List.copyOf(tags);
    levels = List.copyOf(levels);
    extra = new Tree.Obj(extra).fields();
  }

  /** This activity with some fields changed. */
  public Activity with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of an activity, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public ActivityKind kind;
    public String title;
    public String group;
    public int order;
    public List<String> skills;
    public List<TagRef> tags;
    public int minutes;
    public boolean required;
    public String body;
    public List<LevelContent> levels;
    public Behaviour behaviour;
    public boolean built;
    public Place place;
    public String source;
    public Map<String, Tree> extra;

    private Fields(Activity old) {
      id = old.id;
      kind = old.kind();
      title = old.title();
      group = old.group();
      order = old.order();
      skills = old.skills();
      tags = old.tags();
      minutes = old.minutes();
      required = old.required();
      body = old.body();
      levels = old.levels();
      behaviour = old.behaviour();
      built = old.built();
      place = old.place();
      source = old.source();
      extra = old.extra();
    }

    private Activity made() {
      return new Activity(
          id, kind, title, group, order, skills, tags, minutes, required, body, levels, behaviour,
          built, place, source, extra);
    }
  }
}

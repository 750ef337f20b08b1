package studio.trellis.model.course;

import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Tree;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Rule;

/**
 * The whole. Immutable; a valid course has no broken references (see {@code model.check}).
 *
 * @param id fixed for the life of the course: package identifiers are made from it
 * @param language BCP 47 tag
 * @param summary clean HTML: who this is for and what it does for them
 * @param start id of the activity that comes first
 * @param sequence who decides the order of what lies in no group
 * @param source where the content comes from and its licence; may be empty
 */
public record Course(
    String id,
    String title,
    String language,
    String summary,
    String start,
    Sequence sequence,
    String source,
    Policies policies,
    Look look,
    Entities<Skill> skills,
    Entities<Group> groups,
    Entities<Activity> activities,
    Entities<Item> items,
    Entities<Link> links,
    Entities<Rule> rules,
    Entities<Facet> facets,
    Entities<Attribute> attributes,
    Entities<Persona> personas,
    Entities<Asset> assets,
    Positions positions,
    Map<String, Tree> extra) {
  public Course {
    extra = new Tree.Obj(extra).fields();
  }

  /** This course with other state positions. */
  public Course withPositions(Positions positions) {
    return with(fields -> fields.positions = positions);
  }

  /** What belongs to the course itself and to none of its parts, but for its state positions. */
  public CourseHead head() {
    return new CourseHead(
        id, title, language, summary, start, sequence, source, policies, look, extra);
  }

  /**
   * This course with another head.
   *
   * @throws IllegalArgumentException when that is another course's
   */
  public Course with(CourseHead head) {
    if (!head.id().equals(id)) {
      throw new IllegalArgumentException("the head of course " + head.id() + ", not of " + id);
    }
    return with(
        fields -> {
          fields.title = head.title();
          fields.language = head.language();
          fields.summary = head.summary();
          fields.start = head.start();
          fields.sequence = head.sequence();
          fields.source = head.source();
          fields.policies = head.policies();
          fields.look = head.look();
          fields.extra = head.extra();
        });
  }

  /** A course in English with nothing in it. */
  public static Course empty(String id, String title) {
    return new Course(
        id,
        title,
        "en",
        "",
        "",
        Sequence.LINKED,
        "",
        Policies.DEFAULT,
        Look.PLAIN,
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        Positions.NONE,
        Map.of());
  }

  /** This course with some fields changed. */
  public Course with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a course, to change some of them; the id stays. */
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
    public Entities<Skill> skills;
    public Entities<Group> groups;
    public Entities<Activity> activities;
    public Entities<Item> items;
    public Entities<Link> links;
    public Entities<Rule> rules;
    public Entities<Facet> facets;
    public Entities<Attribute> attributes;
    public Entities<Persona> personas;
    public Entities<Asset> assets;
    public Positions positions;
    public Map<String, Tree> extra;

    private Fields(Course old) {
      id = old.id;
      title = old.title();
      language = old.language();
      summary = old.summary();
      start = old.start();
      sequence = old.sequence();
      source = old.source();
      policies = old.policies();
      look = old.look();
      skills = old.skills();
      groups = old.groups();
      activities = old.activities();
      items = old.items();
      links = old.links();
      rules = old.rules();
      facets = old.facets();
      attributes = old.attributes();
      personas = old.personas();
      assets = old.assets();
      positions = old.positions();
      extra = old.extra();
    }

    private Course made() {
      return new Course(
          id,
          title,
          language,
          summary,
          start,
          sequence,
          source,
          policies,
          look,
          skills,
          groups,
          activities,
          items,
          links,
          rules,
          facets,
          attributes,
          personas,
          assets,
          positions,
          extra);
    }
  }
}

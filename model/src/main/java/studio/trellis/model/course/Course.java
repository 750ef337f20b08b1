package studio.trellis.model.course;

import java.util.Map;
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
    return new Course(
        id,
        title,
        language,
        summary,
        start,
        sequence,
        source,
        policies,
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

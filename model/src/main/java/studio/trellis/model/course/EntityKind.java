package studio.trellis.model.course;

import studio.trellis.model.base.Entity;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** The kinds of parts that a course has, and the course itself. */
public enum EntityKind {
  COURSE("course", ""),
  SKILL("skill", "skills"),
  GROUP("group", "groups"),
  ACTIVITY("activity", "activities"),
  ITEM("item", "items"),
  LINK("link", "links"),
  RULE("rule", "rules"),
  FACET("facet", "facets"),
  ATTRIBUTE("attribute", "attributes"),
  PERSONA("persona", "personas"),
  ASSET("asset", "assets");

  private final String word;
  private final String list;

  EntityKind(String word, String list) {
    this.word = word;
    this.list = list;
  }

  /** The word for one of them. */
  public String word() {
    return word;
  }

  /** The field of the course file that lists them; empty for the course. */
  public String list() {
    return list;
  }

  /**
   * The kind of {@code entity}.
   *
   * @throws IllegalArgumentException when it is of none
   */
  public static EntityKind of(Entity entity) {
    return switch (entity) {
      case Skill e -> SKILL;
      case Group e -> GROUP;
      case Activity e -> ACTIVITY;
      case Item e -> ITEM;
      case Link e -> LINK;
      case Rule e -> RULE;
      case Facet e -> FACET;
      case Attribute e -> ATTRIBUTE;
      case Persona e -> PERSONA;
      case Asset e -> ASSET;
      case CourseHead e -> COURSE;
      default -> throw new IllegalArgumentException("unknown kind of entity " + entity.id());
    };
  }
}

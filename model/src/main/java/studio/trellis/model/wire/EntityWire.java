package studio.trellis.model.wire;

import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** One entity of any kind to tree: what the store keeps in a row. */
public final class EntityWire {
  private EntityWire() {}

  /**
   * The tree of {@code entity}.
   *
   * @throws IllegalArgumentException when it is of no known kind
   */
  public static Tree write(Entity entity) {
    return switch (entity) {
      case Skill e -> FrameWire.write(e);
      case Group e -> FrameWire.write(e);
      case Activity e -> ContentWire.write(e);
      case Item e -> ContentWire.write(e);
      case Link e -> FrameWire.write(e);
      case Rule e -> RuleWire.write(e);
      case Facet e -> FrameWire.write(e);
      case Attribute e -> FrameWire.write(e);
      case Persona e -> PersonaWire.write(e);
      case Asset e -> FrameWire.write(e);
      case CourseHead e -> CourseWire.write(e);
      default -> throw new IllegalArgumentException("unknown kind of entity " + entity.id());
    };
  }

  /**
   * The entity of this kind that {@link #write} wrote.
   *
   * @throws studio.trellis.model.base.BadTreeException naming the place and the fault
   */
  public static Entity read(EntityKind kind, Tree tree) {
    String path = kind.list();
    return switch (kind) {
      case COURSE -> CourseWire.readHead(tree);
      case SKILL -> FrameWire.readSkill(tree, path);
      case GROUP -> FrameWire.readGroup(tree, path);
      case ACTIVITY -> ContentWire.readActivity(tree, path);
      case ITEM -> ContentWire.readItem(tree, path);
      case LINK -> FrameWire.readLink(tree, path);
      case RULE -> RuleWire.read(tree, path);
      case FACET -> FrameWire.readFacet(tree, path);
      case ATTRIBUTE -> FrameWire.readAttribute(tree, path);
      case PERSONA -> PersonaWire.read(tree, path);
      case ASSET -> FrameWire.readAsset(tree, path);
    };
  }
}

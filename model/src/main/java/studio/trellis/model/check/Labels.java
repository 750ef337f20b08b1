package studio.trellis.model.check;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.html.HtmlText;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** What the parts of a course are called where people read of them. */
public final class Labels {
  private static final int LONGEST = 48;
  private final Course course;

  public Labels(Course course) {
    this.course = course;
  }

  /** What a place is called: a title, the beginning of a question; where there is none, its id. */
  public String of(Spot place) {
    String label =
        switch (place.kind()) {
          case COURSE -> course.title();
          case SKILL, GROUP, ACTIVITY -> title(place.id());
          case ITEM -> label(course.items().find(place.id()));
          case LINK -> label(course.links().find(place.id()));
          case RULE -> label(course.rules().find(place.id()));
          case FACET -> label(course.facets().find(place.id()));
          case ATTRIBUTE -> label(course.attributes().find(place.id()));
          case PERSONA -> label(course.personas().find(place.id()));
          case ASSET -> label(course.assets().find(place.id()));
        };
    return label.isBlank() ? place.id() : label;
  }

  /** The title of an activity, group or skill; its id where there is none. */
  public String title(String id) {
    Entity entity = course.activities().find(id);
    if (entity == null) {
      entity = course.groups().find(id);
    }
    if (entity == null) {
      entity = course.skills().find(id);
    }
    String label = label(entity);
    return label.isBlank() ? id : label;
  }

  /** What a rule is called: its reason, or its id. */
  public String rule(Rule rule) {
    String label = label(rule);
    return label.isBlank() ? rule.id() : label;
  }

  private String label(@Nullable Entity entity) {
    return switch (entity) {
      case Activity e -> e.title();
      case Group e -> e.title();
      case Skill e -> e.title();
      case Item e -> HtmlText.excerpt(e.prompt(), LONGEST);
      case Link e -> title(e.from()) + " → " + title(e.to());
      case Rule e -> HtmlText.excerpt(e.because(), LONGEST);
      case Facet e -> e.title();
      case Attribute e -> e.title();
      case Persona e -> e.title();
      case Asset e -> e.name();
      case null, default -> "";
    };
  }
}

package studio.trellis.app.text;

import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;

/** What any part of a course is called in a list: its title, or the beginning of what it says. */
public final class PartNames {
  private static final int LONGEST = 70;

  private PartNames() {}

  /**
   * The name of {@code part}.
   *
   * @param course to look up what a link joins
   */
  public static String of(Course course, Entity part) {
    CourseNames names = new CourseNames(course);
    String name =
        switch (part) {
          case Activity e -> e.title();
          case Group e -> e.title();
          case Skill e -> e.title();
          case Item e -> Html.excerpt(e.prompt(), LONGEST);
          case Link e ->
              Text.of(
                  "inspect.link-title",
                  names.of(Phrase.Kind.TARGET, e.from()),
                  names.of(Phrase.Kind.TARGET, e.to()));
          case Rule e -> Html.excerpt(e.because(), LONGEST);
          case Facet e -> e.title();
          case Attribute e -> e.title();
          case Persona e -> e.title();
          case Asset e -> e.name();
          case CourseHead e -> e.title();
          default -> part.id();
        };
    return name.isBlank() ? Text.of("part.unnamed") : name;
  }
}

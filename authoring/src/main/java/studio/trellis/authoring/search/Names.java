package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Part;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Rule;

/** What the parts of a course are called in lists. */
final class Names {
  /** Letters of a question that stand for it. */
  private static final int LENGTH = 80;

  private final Course course;
  private final Wording wording;

  Names(Course course, Wording wording) {
    this.course = course;
    this.wording = wording;
  }

  /** The name of a part; null: it is not gone to by name. */
  @Nullable Name of(Entity entity) {
    String title = title(entity);
    if (title == null) {
      return null;
    }
    String activity =
        switch (entity) {
          case Activity a -> a.id();
          case Item i -> i.activity();
          default -> "";
        };
    return Name.of(course.id(), Part.of(entity), activity, title, beside(entity));
  }

  /** What a part is called; null: it has no name. */
  private @Nullable String title(Entity entity) {
    return switch (entity) {
      case Activity e -> e.title();
      case Item e -> shorten(HtmlText.words(e.prompt()));
      case Group e -> e.title();
      case Skill e -> e.title();
      case CourseHead e -> e.title();
      case Rule e -> wording.sentence(course, e);
      case Facet e -> e.title();
      case Attribute e -> e.title();
      case Persona e -> e.title();
      case Asset e -> e.name();
      default -> null;
    };
  }

  private String beside(Entity entity) {
    if (!(entity instanceof Activity activity)) {
      return "";
    }
    List<String> out = new ArrayList<>();
    for (String id : activity.skills()) {
      Skill skill = course.skills().find(id);
      out.add(skill == null ? id : skill.title());
    }
    for (TagRef tag : activity.tags()) {
      out.add(tag.value());
    }
    return String.join(" ", out);
  }

  /** The beginning of a long text, cut at a word. */
  static String shorten(String text) {
    String line = text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    if (line.length() <= LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', LENGTH);
    int end = space > LENGTH / 2 ? space : LENGTH;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}

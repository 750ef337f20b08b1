package studio.trellis.app.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Phrase;

/** What the parts of a course are called in a sentence. */
public final class CourseNames {
  private final Course course;

  public CourseNames(Course course) {
    this.course = course;
  }

  /**
   * The name of a part, "this skill" for the one under way, or the id where the part is missing.
   */
  public String of(Phrase.Kind kind, String id) {
    if (id.isEmpty()) {
      return Text.of("name.this." + Text.word(kind));
    }
    String name =
        switch (kind) {
          case SKILL -> of(course.skills().find(id), Skill::title);
          case TARGET -> target(id);
          case ITEM -> of(course.items().find(id), item -> Html.excerpt(item.prompt(), 60));
          case FACET -> of(course.facets().find(id), Facet::title);
          case ATTRIBUTE -> of(course.attributes().find(id), Attribute::title);
        };
    return name == null ? Text.of("name.missing", id) : name;
  }

  /** The text of an item's option, or its id where it is missing. */
  public String option(String itemId, String optionId) {
    Item item = course.items().find(itemId);
    if (item != null) {
      for (Answer.Option option : options(item.answer())) {
        if (option.id().equals(optionId)) {
          return Html.excerpt(option.html(), 60);
        }
      }
    }
    return Text.of("name.missing", optionId);
  }

  /** The options of an item type that has some. */
  public static Iterable<Answer.Option> options(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice choice -> choice.options();
      case Answer.MultipleChoice choice -> choice.options();
      default -> List.of();
    };
  }

  private static <T> @Nullable String of(@Nullable T part, Function<T, String> name) {
    return part == null ? null : name.apply(part);
  }

  private @Nullable String target(String id) {
    Activity activity = course.activities().find(id);
    if (activity != null) {
      return activity.title();
    }
    Group group = course.groups().find(id);
    return group == null ? null : group.title();
  }
}

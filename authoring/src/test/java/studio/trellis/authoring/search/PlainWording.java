package studio.trellis.authoring.search;

import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Sentences;

/** Says rules by their keys and names: enough for tests, which know no language. */
final class PlainWording implements Wording {
  @Override
  public String sentence(Course course, Rule rule) {
    return words(course, Sentences.of(rule));
  }

  @Override
  public String condition(Course course, Condition condition) {
    return words(course, Sentences.of(condition));
  }

  private static String words(Course course, Phrase phrase) {
    StringBuilder out = new StringBuilder(phrase.key().replace('.', ' '));
    for (Phrase.Part part : phrase.parts()) {
      switch (part) {
        case Phrase.Named named -> out.append(' ').append(name(course, named.id()));
        case Phrase.Listing listing ->
            listing.phrases().forEach(one -> out.append(' ').append(words(course, one)));
        case Phrase.Names names ->
            names.ids().forEach(id -> out.append(' ').append(name(course, id)));
        default -> out.append(" \u2026");
      }
    }
    return out.toString();
  }

  private static String name(Course course, String id) {
    Skill skill = course.skills().find(id);
    Activity activity = course.activities().find(id);
    return skill != null ? skill.title() : activity != null ? activity.title() : id;
  }
}

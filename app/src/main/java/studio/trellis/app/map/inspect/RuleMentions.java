package studio.trellis.app.map.inspect;

import java.util.List;
import java.util.function.Predicate;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Sentences;

/**
 * Finds the rules that speak of something: what a rule's sentence names is what the rule is about.
 */
final class RuleMentions {
  private final Course course;

  RuleMentions(Course course) {
    this.course = course;
  }

  /** Rules that lead to or away from an activity, or are considered in it. */
  List<Rule> of(Activity activity) {
    return where(
        rule ->
            rule.scope().equals(activity.id())
                || names(Sentences.of(rule), Phrase.Kind.TARGET, activity.id()));
  }

  /** Rules that lead to a group, or are considered in it. */
  List<Rule> of(String group) {
    return where(
        rule -> rule.scope().equals(group) || names(Sentences.of(rule), Phrase.Kind.TARGET, group));
  }

  /** Rules that read a skill. */
  List<Rule> ofSkill(String skill) {
    return where(rule -> names(Sentences.of(rule), Phrase.Kind.SKILL, skill));
  }

  private List<Rule> where(Predicate<Rule> test) {
    return course.rules().all().stream().filter(test).toList();
  }

  private static boolean names(Phrase phrase, Phrase.Kind kind, String id) {
    return phrase.parts().stream()
        .anyMatch(
            part ->
                switch (part) {
                  case Phrase.Named named -> named.kind() == kind && named.id().equals(id);
                  case Phrase.Names list -> list.kind() == kind && list.ids().contains(id);
                  case Phrase.Listing listing ->
                      listing.phrases().stream().anyMatch(inner -> names(inner, kind, id));
                  case Phrase.Option option -> false;
                  case Phrase.Share share -> false;
                  case Phrase.Count count -> false;
                  case Phrase.Word word -> false;
                  case Phrase.Verbatim verbatim -> false;
                });
  }
}

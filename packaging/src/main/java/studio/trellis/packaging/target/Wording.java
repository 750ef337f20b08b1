package studio.trellis.packaging.target;

import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Rule;

/** Reads parts of a course as sentences, for documents that people read. */
public interface Wording {
  /** A rule with its reason. */
  String rule(Rule rule);

  /** A link: from where, when, whereto. */
  String link(Link link);

  /** Where no sentences are at hand: the author's reasons, and ids. */
  static Wording plain() {
    return new Wording() {
      @Override
      public String rule(Rule rule) {
        return rule.because().isEmpty() ? rule.id() : rule.because();
      }

      @Override
      public String link(Link link) {
        return link.from() + " → " + link.to();
      }
    };
  }
}

package studio.trellis.app.outline;

import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Phrase;

/** Links as words: "then Opening call", "if mastery of Objections is below 40 %: back to …". */
final class LinkWords {
  private final CourseNames names;
  private final SentenceText sentences;

  LinkWords(Course course) {
    names = new CourseNames(course);
    sentences = new SentenceText(names);
  }

  /** The link as what it leads to says it. */
  String onward(Link link) {
    return words("outline.link.", link, names.of(Phrase.Kind.TARGET, link.to()));
  }

  /** The link as where it comes from says it. */
  String backward(Link link) {
    return words("outline.from.", link, names.of(Phrase.Kind.TARGET, link.from()));
  }

  private String words(String family, Link link, String name) {
    String kind = Text.word(link.kind());
    return link.condition() == null
        ? Text.of(family + kind, name)
        : Text.of(family + kind + ".if", name, sentences.condition(link.condition()));
  }
}

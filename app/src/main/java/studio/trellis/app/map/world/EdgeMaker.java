package studio.trellis.app.map.world;

import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.SentenceText;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Link;

/** Makes the lines of links, with their conditions where no card lies. */
final class EdgeMaker {
  private static final double[] LABEL_PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};

  private final SentenceText sentences;
  private final GridIndex cards;

  EdgeMaker(Course course, GridIndex cards) {
    this.sentences = new SentenceText(new CourseNames(course));
    this.cards = cards;
  }

  Edge edge(Link link, Box from, Box to) {
    Curve curve = Routes.between(from, to);
    String label = link.condition() == null ? "" : sentences.brief(link.condition());
    double at = LABEL_PLACES[0];
    for (double candidate : LABEL_PLACES) {
      double half = Math.min(label.length(), Edge.LONGEST_LABEL) * 4 + 12;
      Box pill = new Box(curve.xAt(candidate) - half, curve.yAt(candidate) - 10, 2 * half, 20);
      if (label.isEmpty() || cards.meeting(pill).length == 0) {
        at = candidate;
        break;
      }
    }
    return new Edge(link.id(), link.kind(), link.from(), link.to(), curve, label, at);
  }
}

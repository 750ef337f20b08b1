package studio.trellis.app.map.inspect;

import javafx.scene.Node;
import studio.trellis.model.course.Course;

/**
 * The fields of one part. They stay while the course changes, so that nobody is thrown out of one.
 */
interface Form {
  /** The fields. */
  Node node();

  /** Shows the part as it is now; what is being typed stays. */
  void show(Course course);
}

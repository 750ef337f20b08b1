package studio.trellis.model.course;

/** Who decides the order inside a group. */
public enum Sequence {
  /** The author, by links. */
  LINKED,
  /** The engine. */
  ADAPTIVE,
  /** The learner, among 2 to 4. */
  CHOICE
}

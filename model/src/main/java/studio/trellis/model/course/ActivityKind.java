package studio.trellis.model.course;

/** The kinds of activity. */
public enum ActivityKind {
  LESSON,
  PRACTICE,
  ASSESSMENT,
  SCENARIO,
  SELF_ASSESSMENT,
  REFLECTION,
  CHOICE,
  MILESTONE,
  RESOURCE
}

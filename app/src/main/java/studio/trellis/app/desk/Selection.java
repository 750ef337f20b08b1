package studio.trellis.app.desk;

/** What the author looks at: the course itself or a part of it, by id. */
public record Selection(Kind kind, String id) {
  /** The course as a whole. */
  public static final Selection COURSE = new Selection(Kind.COURSE, "");

  /** What may be selected. */
  public enum Kind {
    COURSE,
    ACTIVITY,
    GROUP,
    LINK,
    SKILL
  }

  /** An activity. */
  public static Selection activity(String id) {
    return new Selection(Kind.ACTIVITY, id);
  }
}

package studio.trellis.app.desk;

/** The names of the pages. */
public final class Pages {
  public static final String LIBRARY = "library";
  public static final String MAP = "map";

  /** The map as a tree; the rail's entry for the map stands for it. */
  public static final String OUTLINE = "outline";

  /** Writing what the selected activity says and asks; the map's entry stands for it. */
  public static final String ACTIVITY = "activity";

  public static final String SKILLS = "skills";
  public static final String RULES = "rules";
  public static final String WALK = "walk";

  /** Simulated learners; the rail's entry for the walk stands for it. */
  public static final String PERSONAS = "personas";

  /** What was done; the rail's entry for the map stands for it. */
  public static final String HISTORY = "history";

  public static final String CHECKS = "checks";
  public static final String PUBLISH = "publish";

  /** Finding in all courses; the rail's entry for the library stands for it. */
  public static final String SEARCH = "search";

  public static final String SETTINGS = "settings";

  private Pages() {}
}

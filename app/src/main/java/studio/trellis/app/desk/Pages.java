package studio.trellis.app.desk;

/** The names of the pages. */
public final class Pages {
  public static final String LIBRARY = "library";
  public static final String MAP = "map";
  public static final String WALK = "walk";
  public static final String CHECKS = "checks";
  public static final String PUBLISH = "publish";
  public static final String SETTINGS = "settings";

  private Pages() {}
}

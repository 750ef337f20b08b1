package studio.trellis.packaging.target;

/** Titles as manifests bear them. */
public final class Titles {
  private static final int MOST = 200;

  private Titles() {}

  /** In one line; some platforms cut at 200 characters in their own tables. */
  public static String line(String title) {
    String line = title.replaceAll("\\s+", " ").strip();
    return line.length() > MOST ? line.substring(0, MOST - 1) + "…" : line;
  }
}

package studio.trellis.model.base;

/**
 * The form of a global id: {@code [A-Za-z][A-Za-z0-9_]{0,63}}, so that it serves in SCORM and cmi5
 * manifests as it is.
 */
public final class Ids {
  /** Longest id, in characters. */
  public static final int MAX_LENGTH = 64;

  private Ids() {}

  /** Whether {@code id} has the form of a global id. */
  public static boolean valid(String id) {
    if (id.isEmpty() || id.length() > MAX_LENGTH || !letter(id.charAt(0))) {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!letter(c) && c != '_' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

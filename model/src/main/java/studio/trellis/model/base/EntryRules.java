package studio.trellis.model.base;

/**
 * What the entries of a foreign archive may be: the policy, without any reading, so that all who
 * read archives share it. The limits leave room for the largest real course by a factor of five.
 */
public final class EntryRules {
  /** Most entries of one archive. */
  public static final int MAX_ENTRIES = 60_000;

  /** Most bytes of all entries together, unpacked: 2 GB. */
  public static final long MAX_BYTES = 2_000_000_000L;

  /** Most bytes out of one byte in; text packs 3 to 20 times, deflate's best is about 1,030. */
  public static final int MAX_RATIO = 200;

  /**
   * Unpacked bytes up to which the ratio is nobody's concern: small files of blanks are no bomb.
   */
  public static final int RATIO_FROM = 1_000_000;

  private static final int MAX_NAME = 500;

  private EntryRules() {}

  /**
   * What is wrong with an entry's name, as a clause that follows it ("is an absolute path"); empty:
   * nothing.
   */
  public static String fault(String name) {
    if (name.isEmpty()) {
      return "is empty";
    }
    if (name.length() > MAX_NAME) {
      return "is longer than " + MAX_NAME + " characters";
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) == 0x7F) {
        return "holds a control character";
      }
    }
    if (name.indexOf('\\') >= 0) {
      return "holds a backslash";
    }
    if (name.charAt(0) == '/') {
      return "is an absolute path";
    }
    if (name.length() > 1 && name.charAt(1) == ':') {
      return "names a drive";
    }
    return partFault(name);
  }

  private static String partFault(String name) {
    int from = 0;
    while (from < name.length()) {
      int slash = name.indexOf('/', from);
      int to = slash < 0 ? name.length() : slash;
      String part = name.substring(from, to);
      if (part.equals("..")) {
        return "leads out of the archive";
      }
      if (part.isEmpty() || part.equals(".")) {
        return "holds an empty or \".\" part";
      }
      from = to + 1;
    }
    return "";
  }

  /** The name as a file system that ignores case sees it: two entries must not share it. */
  public static String folded(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      out.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
    }
    return out.toString();
  }

  /** Whether {@code out} bytes from {@code in} packed bytes are more than honest content gives. */
  public static boolean inflated(long in, long out) {
    return out > RATIO_FROM && out > in * MAX_RATIO;
  }

  /** A foreign name for a message: one line, not long, nothing that moves the cursor. */
  public static String shown(String name) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < name.length() && i < 80; i++) {
      char c = name.charAt(i);
      out.append(c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 ? '?' : c);
    }
    return out.append(name.length() > 80 ? "…\"" : "\"").toString();
  }
}

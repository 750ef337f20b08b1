package studio.trellis.authoring.intake.oatutor;

/** Where content comes from and its licence, as one line for attribution. */
final class OatSource {
  private OatSource() {}

  /**
   * Of {@code URL <Name>} marks: "Name (URL), licence Name (URL), detail"; parts that are empty are
   * left out.
   */
  static String of(String oer, String license, String detail) {
    StringBuilder out = new StringBuilder(named(oer));
    if (!license.isBlank()) {
      out.append(out.isEmpty() ? "" : ", ").append("licence ").append(named(license));
    }
    if (!detail.isEmpty()) {
      out.append(out.isEmpty() ? "" : ", ").append(detail);
    }
    return out.toString();
  }

  private static String named(String mark) {
    int open = mark.indexOf('<');
    int close = mark.lastIndexOf('>');
    if (open < 0 || close < open) {
      return mark.strip();
    }
    String address = mark.substring(0, open).strip();
    String name = mark.substring(open + 1, close).strip();
    return address.isEmpty() ? name : name + " (" + address + ")";
  }
}

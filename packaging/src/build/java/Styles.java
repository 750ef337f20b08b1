/** Style sheets without comments and indentation; gzip does the rest. */
final class Styles {
  private Styles() {}

  static String compact(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replaceAll(": ", ":")
        .replace(";}", "}");
  }
}

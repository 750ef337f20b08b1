package studio.trellis.model.base;

/**
 * Enum constants as the course file writes them: {@code SELF_ASSESSMENT} is {@code
 * self-assessment}.
 */
public final class Words {
  private Words() {}

  /** The word for {@code value}. */
  public static String of(Enum<?> value) {
    String name = value.name();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }
}

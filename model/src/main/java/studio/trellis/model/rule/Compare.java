package studio.trellis.model.rule;

/** How a condition compares the value it reads with the value it names. */
public enum Compare {
  AT_LEAST,
  BELOW,
  EQUAL,
  NOT_EQUAL;

  /** Whether {@code read} stands in this relation to {@code wanted}. */
  public boolean holds(int read, int wanted) {
    return switch (this) {
      case AT_LEAST -> read >= wanted;
      case BELOW -> read < wanted;
      case EQUAL -> read == wanted;
      case NOT_EQUAL -> read != wanted;
    };
  }
}

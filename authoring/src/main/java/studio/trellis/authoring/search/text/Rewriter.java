package studio.trellis.authoring.search.text;

/** Sees every text of a part and says what stands there from now on. */
@FunctionalInterface
public interface Rewriter {
  /** The text in the place of {@code passage}; its own value to leave it as it is. */
  String rewrite(Passage passage);
}

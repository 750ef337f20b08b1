package studio.trellis.authoring.search;

/** A stretch of a text that answers the question: from a letter to before another. */
public record Found(int start, int end) {}

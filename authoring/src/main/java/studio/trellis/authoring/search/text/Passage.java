package studio.trellis.authoring.search.text;

/**
 * A text of a part of the course.
 *
 * @param path where in the part, as findings name it: {@code hints/1}
 * @param html whether it is clean HTML; else plain
 */
public record Passage(String path, TextPart part, boolean html, String value) {}

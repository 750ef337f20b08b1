package studio.trellis.authoring.search.replace;

import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.edit.Part;

/**
 * A place where the text stands.
 *
 * @param path which of the part's texts, as findings name it
 * @param in what that text is to its author
 * @param start in the text as people read it
 * @param end behind its last letter there
 * @param before some letters before it
 * @param found what stands there
 * @param after some letters after it
 * @param replacement what would stand there
 */
public record Match(
    Part part,
    String path,
    TextPart in,
    int start,
    int end,
    String before,
    String found,
    String after,
    String replacement) {}

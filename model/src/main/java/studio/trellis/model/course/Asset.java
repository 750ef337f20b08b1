package studio.trellis.model.course;

import java.util.Map;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * A file that HTML refers to as {@code asset:ID}.
 *
 * @param hash SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param name a file name for people
 * @param type media type
 * @param bytes size
 * @param alt text for those who do not see it; may be empty
 * @param source where it comes from and its licence; may be empty
 */
public record Asset(
    String id,
    String hash,
    String name,
    String type,
    long bytes,
    String alt,
    String source,
    Map<String, Tree> extra)
    implements Entity {
  public Asset {
    extra = new Tree.Obj(extra).fields();
  }
}

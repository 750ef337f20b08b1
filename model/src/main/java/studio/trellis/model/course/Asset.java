package studio.trellis.model.course;

import java.util.Map;
import java.util.function.Consumer;
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

  /** This asset with some fields changed. */
  public Asset with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of an asset, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String hash;
    public String name;
    public String type;
    public long bytes;
    public String alt;
    public String source;
    public Map<String, Tree> extra;

    private Fields(Asset old) {
      id = old.id;
      hash = old.hash();
      name = old.name();
      type = old.type();
      bytes = old.bytes();
      alt = old.alt();
      source = old.source();
      extra = old.extra();
    }

    private Asset made() {
      return new Asset(id, hash, name, type, bytes, alt, source, extra);
    }
  }
}

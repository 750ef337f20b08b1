package studio.trellis.model.edit;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;

/**
 * What became of one part.
 *
 * @param before as it was; null: it was not there
 * @param after as it is; null: it is not there any more
 */
public record Change(Part part, @Nullable Entity before, @Nullable Entity after) {
  /** The way back. */
  public Change invert() {
    return new Change(part, after, before);
  }
}

package studio.trellis.packaging.content;

import java.io.IOException;
import studio.trellis.model.course.Asset;

/** Where the bytes of assets come from: a workspace or a course file. */
@FunctionalInterface
public interface AssetSource {
  /** The bytes of {@code asset}. */
  byte[] bytes(Asset asset) throws IOException;

  /** For courses without assets. */
  static AssetSource none() {
    return asset -> {
      throw new IOException("the bytes of asset " + asset.id() + " are not there");
    };
  }
}

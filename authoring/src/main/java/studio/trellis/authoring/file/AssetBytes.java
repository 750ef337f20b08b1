package studio.trellis.authoring.file;

import studio.trellis.model.course.Asset;

/** Where the bytes of a course's assets come from. */
@FunctionalInterface
public interface AssetBytes {
  /**
   * The bytes of {@code asset}; their SHA-256 is its hash.
   *
   * @throws RuntimeException with a one-line message when they cannot be had
   */
  byte[] of(Asset asset);
}

package studio.trellis.authoring.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import studio.trellis.model.course.Asset;

/** A plain course text, with its assets in the folder beside it. */
final class FolderContainer implements Container {
  /** The largest course text that is read: a real one of 3,303 problems has about 20 MB. */
  private static final int MAX_COURSE = 256 << 20;

  private final Path text;
  private final Path assets;

  FolderContainer(Path text) {
    this.text = text;
    this.assets = text.resolveSibling("assets");
  }

  @Override
  public String name() {
    return text.toString();
  }

  @Override
  public byte[] course() {
    return bytes(text, MAX_COURSE);
  }

  @Override
  public boolean has(Asset asset) {
    return Files.isRegularFile(file(asset), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public byte[] asset(Asset asset) {
    return bytes(file(asset), limit(asset));
  }

  /** How many bytes to take of an asset to tell it from any longer one. */
  private static int limit(Asset asset) {
    return (int) Math.min(asset.bytes() + 1, Integer.MAX_VALUE - 16);
  }

  private Path file(Asset asset) {
    return assets.resolve(Container.fileName(asset));
  }

  private static byte[] bytes(Path file, int limit) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      throw IoFaults.reading(file.toString(), e);
    }
  }

  @Override
  public void close() {}
}

package studio.trellis.authoring.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import studio.trellis.model.course.Asset;

/** A plain course text, with its assets in the folder beside it. */
final class FolderContainer implements Container {
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
    return bytes(file(asset), Container.limit(asset));
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

package studio.trellis.packaging.content;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;

/** The assets of a course that its content uses, as files of the package. */
final class AssetFiles {
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("image/png", "png"),
          Map.entry("image/jpeg", "jpg"),
          Map.entry("image/gif", "gif"),
          Map.entry("image/webp", "webp"),
          Map.entry("image/avif", "avif"),
          Map.entry("image/svg+xml", "svg"),
          Map.entry("audio/mpeg", "mp3"),
          Map.entry("audio/mp4", "m4a"),
          Map.entry("audio/ogg", "ogg"),
          Map.entry("audio/wav", "wav"),
          Map.entry("video/mp4", "mp4"),
          Map.entry("video/webm", "webm"),
          Map.entry("font/woff2", "woff2"),
          Map.entry("text/vtt", "vtt"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/csv", "csv"),
          Map.entry("application/pdf", "pdf"));

  private final Course course;
  private final AssetSource source;
  private final Map<String, byte[]> files = new TreeMap<>();

  AssetFiles(Course course, AssetSource source) {
    this.course = course;
    this.source = source;
  }

  /** The files used so far, by name. */
  Map<String, byte[]> files() {
    return files;
  }

  /** The file for an asset's id, taken into the package; null when the course has no such asset. */
  @Nullable String use(String id) throws ExportException {
    Asset asset = course.assets().find(id);
    if (asset == null) {
      return null;
    }
    String name = name(asset);
    if (!files.containsKey(name)) {
      files.put(name, bytes(asset));
    }
    return name;
  }

  private static String name(Asset asset) {
    String type = asset.type().toLowerCase(Locale.ROOT);
    return "assets/" + asset.hash().substring(0, 16) + "." + EXTENSIONS.getOrDefault(type, "bin");
  }

  private byte[] bytes(Asset asset) throws ExportException {
    try {
      byte[] bytes = source.bytes(asset);
      return asset.type().equalsIgnoreCase("image/svg+xml") ? CleanSvg.clean(bytes) : bytes;
    } catch (IOException e) {
      throw new ExportException(
          "asset "
              + asset.id()
              + " ("
              + asset.name()
              + ") cannot be read: "
              + e.getMessage()
              + "; add the file to the course again");
    }
  }
}

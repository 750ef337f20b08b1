package studio.trellis.authoring.file;

import studio.trellis.model.course.Asset;

/** What a course lies in: a zip, or a folder. Everything throws {@link CourseFileException}. */
interface Container extends AutoCloseable {
  String COURSE = "course.json";
  String ASSETS = "assets/";

  /** The largest course text that is read: a real one of 3,303 problems has about 20 MB. */
  int MAX_COURSE = 256 << 20;

  /** The name for messages. */
  String name();

  /** The bytes of the course's text. */
  byte[] course();

  /** Whether there is a file for this asset. */
  boolean has(Asset asset);

  /** What lies there for this asset, never more than its size and one byte. */
  byte[] asset(Asset asset);

  @Override
  void close();

  /** The name of an asset's file: its hash, and an extension for those who look inside. */
  static String fileName(Asset asset) {
    int dot = asset.name().lastIndexOf('.');
    String extension = asset.name().substring(dot + 1);
    return dot < 0 || !plain(extension) ? asset.hash() : asset.hash() + "." + extension;
  }

  private static boolean plain(String extension) {
    if (extension.isEmpty() || extension.length() > 8) {
      return false;
    }
    for (int i = 0; i < extension.length(); i++) {
      char c = extension.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes to take of an asset to tell it from any longer one. */
  static int limit(Asset asset) {
    return (int) Math.min(asset.bytes() + 1, Integer.MAX_VALUE - 16);
  }
}

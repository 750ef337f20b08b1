package studio.trellis.authoring.file;

import studio.trellis.model.course.Asset;

/** What a course lies in: a zip, or a folder. Everything throws {@link CourseFileException}. */
interface Container extends AutoCloseable {
  String COURSE = "course.json";
  String ASSETS = "assets/";

  /** The name for messages. */
  String name();

  /** The bytes of the course's text. */
  byte[] course();

  /** Whether there is a file for this asset. */
  boolean has(Asset asset);

  /** What lies there for this asset. */
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
}

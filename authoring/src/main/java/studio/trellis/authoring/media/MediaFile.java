package studio.trellis.authoring.media;

/**
 * A file fit for a course.
 *
 * @param name for people, with the ending that its content has
 * @param type media type, told by its content
 * @param width pixels; 0: it has none or does not say
 * @param height pixels; 0: it has none or does not say
 * @param bytes the file, made safe where that was needed
 * @param note what was changed, one sentence; may be empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record MediaFile(
    String name, String type, int width, int height, byte[] bytes, String note) {
  /** What a file is used as. */
  public enum Use {
    IMAGE,
    AUDIO,
    VIDEO,
    CAPTIONS,
    FONT
  }

  /** What it is used as. */
  public Use use() {
    if (type.startsWith("image/")) {
      return Use.IMAGE;
    }
    if (type.startsWith("audio/")) {
      return Use.AUDIO;
    }
    if (type.startsWith("font/")) {
      return Use.FONT;
    }
    return type.startsWith("video/") ? Use.VIDEO : Use.CAPTIONS;
  }
}

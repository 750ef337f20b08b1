package studio.trellis.authoring.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges files that an author adds to a course. What a file is, its first bytes say, never its
 * name. Pictures are measured by their headers and counted through, but never decoded, so that none
 * can fill the memory.
 */
public final class MediaFiles {
  /** The most an image may have, bytes. */
  public static final int MOST_IMAGE_BYTES = 20 << 20;

  /** The most a recording may have, bytes. */
  public static final int MOST_BYTES = 100 << 20;

  /** The most pixels that a learner's device is asked to decode. */
  public static final long MOST_PIXELS = 40_000_000;

  private static final Set<String> FOREIGN_IMAGES =
      Set.of("bmp", "tif", "tiff", "heic", "heif", "psd", "ico", "avif", "jxl", "raw", "eps", "ai");

  private MediaFiles() {}

  /**
   * The file as a course takes it.
   *
   * @param name its name, for messages and for people
   * @throws UnfitFileException when a course cannot take it
   */
  public static MediaFile judge(String name, byte[] bytes) throws UnfitFileException {
    String shown = name.isBlank() ? "the file" : name.strip();
    if (bytes.length == 0) {
      throw new UnfitFileException(shown + " is empty: save it again where it was made");
    }
    checkSize(shown, bytes.length, false);
    String type = type(bytes);
    if (type == null) {
      throw new UnfitFileException(unknown(shown));
    }
    if (type.startsWith("image/")) {
      checkSize(shown, bytes.length, true);
    }
    if (type.equals("image/svg+xml")) {
      return SafeSvg.judge(shown, named(shown, type), bytes);
    }
    int[] size = type.startsWith("image/") ? size(shown, type, bytes) : new int[] {0, 0};
    String named = named(shown, type);
    String note = named.equals(shown) ? "" : shown + " is kept as " + named + ", which it is.";
    return new MediaFile(named, type, size[0], size[1], bytes, note);
  }

  /**
   * Whether a file is meant as a picture or a recording, whether a course can take it or not.
   *
   * @param head the first bytes, some thousand where there are so many
   */
  public static boolean looksLikeMedia(String name, byte[] head) {
    return type(head) != null || FOREIGN_IMAGES.contains(ending(name));
  }

  /**
   * Checks a size before the file is read.
   *
   * @throws UnfitFileException when it is too large
   */
  public static void checkSize(String name, long bytes, boolean image) throws UnfitFileException {
    int most = image ? MOST_IMAGE_BYTES : MOST_BYTES;
    if (bytes > most) {
      throw new UnfitFileException(
          name
              + " has "
              + (bytes >> 20)
              + " MB; "
              + (image ? "an image" : "a file")
              + " may have "
              + (most >> 20)
              + ": make it smaller"
              + (image ? ", for instance 2,000 pixels wide" : ", for instance with fewer pixels"));
    }
  }

  /** How wide an image is by its headers, pixels; 0: they do not say. */
  public static int width(String type, byte[] bytes) {
    try {
      return type.equals("image/svg+xml") ? 0 : ImageSizes.of("", type, bytes)[0];
    } catch (UnfitFileException e) {
      return 0;
    }
  }

  private static int[] size(String name, String type, byte[] bytes) throws UnfitFileException {
    int[] size = ImageSizes.of(name, type, bytes);
    if ((long) size[0] * size[1] > MOST_PIXELS) {
      throw new UnfitFileException(
          String.format(
              Locale.ENGLISH,
              "%s has %,d × %,d pixels; a learner’s device bears %d million: make it smaller, for"
                  + " instance 2,000 pixels wide",
              name,
              size[0],
              size[1],
              MOST_PIXELS / 1_000_000));
    }
    if (type.equals("image/png")) {
      PngContent.check(name, bytes);
    }
    return size;
  }

  private static @Nullable String type(byte[] b) {
    if (starts(b, 0, "\u0089PNG\r\n\u001a\n")) {
      return "image/png";
    }
    if (starts(b, 0, "\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    if (starts(b, 0, "GIF87a") || starts(b, 0, "GIF89a")) {
      return "image/gif";
    }
    if (starts(b, 0, "RIFF")) {
      return starts(b, 8, "WEBP") ? "image/webp" : starts(b, 8, "WAVE") ? "audio/wav" : null;
    }
    if (starts(b, 4, "ftyp")) {
      return starts(b, 8, "avif") || starts(b, 8, "heic") || starts(b, 8, "mif1")
          ? null
          : starts(b, 8, "M4A") ? "audio/mp4" : "video/mp4";
    }
    if (starts(b, 0, "wOF2")) {
      return "font/woff2";
    }
    if (starts(b, 0, "OggS")) {
      return "audio/ogg";
    }
    if (starts(b, 0, "\u001aE\u00df\u00a3")) {
      return "video/webm";
    }
    if (starts(b, 0, "ID3") || (b.length > 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xe6) == 0xe2)) {
      return "audio/mpeg";
    }
    String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.UTF_8);
    String text = head.startsWith("\ufeff") ? head.substring(1) : head;
    if (text.startsWith("WEBVTT")) {
      return "text/vtt";
    }
    return text.stripLeading().startsWith("<") && text.contains("<svg") ? "image/svg+xml" : null;
  }

  private static String unknown(String name) {
    String ending = ending(name);
    if (FOREIGN_IMAGES.contains(ending)) {
      return name + " is of a kind that browsers do not show: save it as PNG or JPEG";
    }
    return name
        + " is no image, recording or captions that a course can show: PNG, JPEG, GIF, WebP, SVG,"
        + " MP3, M4A, OGG, WAV, MP4, WebM and VTT are";
  }

  private static String named(String name, String type) {
    String ending =
        switch (type) {
          case "image/jpeg" -> "jpg";
          case "image/svg+xml" -> "svg";
          case "audio/mpeg" -> "mp3";
          case "audio/mp4" -> "m4a";
          default -> type.substring(type.indexOf('/') + 1);
        };
    String has = ending(name);
    boolean same =
        has.equals(ending)
            || (ending.equals("jpg") && has.equals("jpeg"))
            || (ending.equals("mp4") && has.equals("m4v"))
            || (ending.equals("ogg") && (has.equals("oga") || has.equals("opus")));
    if (same) {
      return name;
    }
    String stem = has.isEmpty() ? name : name.substring(0, name.length() - has.length() - 1);
    return stem + "." + ending;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot < name.length() - 6
        ? ""
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static boolean starts(byte[] bytes, int at, String text) {
    if (bytes.length < at + text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((bytes[at + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package studio.trellis.authoring.media;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what a PNG unpacks to, a little at a time, against what its header says. */
final class PngContent {
  private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

  private PngContent() {}

  static void check(String name, byte[] png) throws UnfitFileException {
    long width = big(png, 16);
    long height = big(png, 20);
    int depth = png[24];
    int kind = png[25];
    int channels = kind >= 0 && kind < CHANNELS.length ? CHANNELS[kind] : 0;
    if (channels == 0 || depth < 1 || depth > 16) {
      throw lies(name);
    }
    long least = height * ((width * channels * depth + 7) / 8);
    // One byte more a line, and interlaced images have up to twice the lines and some padding.
    long most = least * 2 + height * 16 + 4096;
    long unpacked = unpacked(name, png, most);
    if (unpacked > most) {
      throw lies(name);
    }
    if (unpacked < least) {
      throw new UnfitFileException(
          name + " is damaged or cut off: save it again where it was made");
    }
  }

  /** How many bytes the image data are; stops once they are more than {@code most}. */
  private static long unpacked(String name, byte[] png, long most) throws UnfitFileException {
    Inflater inflater = new Inflater();
    byte[] waste = new byte[1 << 15];
    long total = 0;
    try {
      int at = 8;
      while (at + 12 <= png.length && total <= most && !inflater.finished()) {
        long length = big(png, at);
        if (length > png.length - at - 12L) {
          break;
        }
        if (MediaFiles.starts(png, at + 4, "IDAT")) {
          inflater.setInput(png, at + 8, (int) length);
          int count;
          do {
            count = inflater.inflate(waste);
            total += count;
          } while (count > 0 && total <= most);
        }
        at += 12 + (int) length;
      }
      return total;
    } catch (DataFormatException e) {
      throw new UnfitFileException(name + " is damaged: save it again where it was made");
    } finally {
      inflater.end();
    }
  }

  private static UnfitFileException lies(String name) {
    return new UnfitFileException(
        name + " holds something else than its header says: save it again where it was made");
  }

  private static long big(byte[] bytes, int at) {
    return (bytes[at] & 0xffL) << 24
        | (bytes[at + 1] & 0xffL) << 16
        | (bytes[at + 2] & 0xffL) << 8
        | (bytes[at + 3] & 0xffL);
  }
}

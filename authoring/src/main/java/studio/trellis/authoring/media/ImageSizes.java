package studio.trellis.authoring.media;

/** The size of an image, read from its headers only. */
final class ImageSizes {
  private final String name;
  private final byte[] bytes;

  private ImageSizes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static int[] of(String name, String type, byte[] bytes) throws UnfitFileException {
    ImageSizes sizes = new ImageSizes(name, bytes);
    int[] size =
        switch (type) {
          case "image/png" -> sizes.png();
          case "image/jpeg" -> sizes.jpeg();
          case "image/gif" -> sizes.gif();
          default -> sizes.webp();
        };
    if (size[0] <= 0 || size[1] <= 0) {
      throw sizes.broken();
    }
    return size;
  }

  private int[] png() throws UnfitFileException {
    if (!MediaFiles.starts(bytes, 12, "IHDR")) {
      throw broken();
    }
    return new int[] {big(16, 4), big(20, 4)};
  }

  /**
   * The largest frame counts: a second header that claims less would fool a reader of the first.
   */
  private int[] jpeg() throws UnfitFileException {
    int width = 0;
    int height = 0;
    int at = 2;
    while (at + 4 <= bytes.length) {
      if ((bytes[at] & 0xff) != 0xff) {
        throw broken();
      }
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (marker == 0xda || marker == 0xd9) {
        break;
      }
      int length = big(at + 2, 2);
      boolean frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame) {
        height = Math.max(height, big(at + 5, 2));
        width = Math.max(width, big(at + 7, 2));
      }
      at += 2 + Math.max(2, length);
    }
    return new int[] {width, height};
  }

  /** The largest of the screen and its frames: a frame may be larger than the screen says. */
  private int[] gif() throws UnfitFileException {
    int width = little(6, 2);
    int height = little(8, 2);
    int flags = little(10, 1);
    int at = 13 + ((flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0);
    boolean frames = false;
    while (at < bytes.length && bytes[at] != 0x3b) {
      if (bytes[at] == 0x2c) {
        frames = true;
        width = Math.max(width, little(at + 1, 2) + little(at + 5, 2));
        height = Math.max(height, little(at + 3, 2) + little(at + 7, 2));
        int local = little(at + 9, 1);
        at = blocks(at + 11 + ((local & 0x80) != 0 ? 3 << ((local & 7) + 1) : 0));
      } else if (bytes[at] == 0x21) {
        at = blocks(at + 2);
      } else {
        throw broken();
      }
    }
    if (!frames) {
      throw broken();
    }
    return new int[] {width, height};
  }

  /** Passes over a row of counted blocks. */
  private int blocks(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != 0) {
      at += 1 + (bytes[at] & 0xff);
    }
    return at + 1;
  }

  private int[] webp() throws UnfitFileException {
    if (MediaFiles.starts(bytes, 12, "VP8X")) {
      return new int[] {little(24, 3) + 1, little(27, 3) + 1};
    }
    if (MediaFiles.starts(bytes, 12, "VP8L")) {
      int bits = little(21, 4);
      return new int[] {(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1};
    }
    if (MediaFiles.starts(bytes, 12, "VP8 ")) {
      return new int[] {little(26, 2) & 0x3fff, little(28, 2) & 0x3fff};
    }
    throw broken();
  }

  private int big(int at, int count) throws UnfitFileException {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | at(at + i);
    }
    return value;
  }

  private int little(int at, int count) throws UnfitFileException {
    int value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | at(at + i);
    }
    return value;
  }

  private int at(int index) throws UnfitFileException {
    if (index >= bytes.length) {
      throw broken();
    }
    return bytes[index] & 0xff;
  }

  private UnfitFileException broken() {
    return new UnfitFileException(name + " is damaged or cut off: save it again where it was made");
  }
}

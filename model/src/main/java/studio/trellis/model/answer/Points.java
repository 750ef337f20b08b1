package studio.trellis.model.answer;

/** The fixed pseudo-random bits from which the values of variables come. */
final class Points {
  private Points() {}

  /** 31 bits that look random, the same for the same name and point everywhere. */
  static int bits(String name, int point) {
    int hash = point * 0x27d4eb2d + 0x165667b1;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
      hash ^= hash >>> 15;
    }
    hash = (hash ^ (hash >>> 16)) * 0x7feb352d;
    hash = (hash ^ (hash >>> 15)) * 0x846ca68b;
    return (hash ^ (hash >>> 16)) & 0x7fffffff;
  }
}

package studio.trellis.model.learner;

/** Sections that this version does not know, kept as {@code number:bits,content;}. */
final class Unknown {
  private static final int NUMBER_BITS = 4;
  private static final int LENGTH_BITS = 20;

  private Unknown() {}

  /** Keeps one that is being read. */
  static void keep(StringBuilder kept, int number, int length, Bits.Reader in) {
    Bits content = new Bits();
    for (int i = 0; i < length; i++) {
      content.put(in.next(1), 1);
    }
    kept.append(number).append(':').append(length).append(',').append(content.text()).append(';');
  }

  /** Writes those that were kept. */
  static void append(Bits bits, String kept) {
    int from = 0;
    while (from < kept.length()) {
      int comma = kept.indexOf(',', from);
      int end = kept.indexOf(';', from);
      int length = number(kept, kept.indexOf(':', from) + 1, comma);
      bits.put(number(kept, from, kept.indexOf(':', from)), NUMBER_BITS);
      bits.put(length, LENGTH_BITS);
      Bits.Reader in = new Bits.Reader(kept.substring(comma + 1, end));
      for (int i = 0; i < length; i++) {
        bits.put(in.next(1), 1);
      }
      from = end + 1;
    }
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }
}

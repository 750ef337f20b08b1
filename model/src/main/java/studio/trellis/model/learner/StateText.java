package studio.trellis.model.learner;

import java.util.List;

/**
 * The compact text of a learner state, {@code T} followed by base64url: version, then sections
 * (number, length in bits, content), then a CRC-16. Sections of a newer version are kept. Parts
 * that equal their default cost one bit.
 */
public final class StateText {
  static final int ATTRIBUTE_BITS = 15;
  private static final int VERSION = 2;
  private static final int LENGTH_BITS = 22;
  private static final int COUNT_BITS = 16;

  private StateText() {}

  /**
   * What came of reading.
   *
   * @param state the state, blank when the text was not intact
   * @param problem why it was not; empty when it was
   */
  public record Read(LearnerState state, String problem) {
    /** Whether the text was intact. */
    public boolean intact() {
      return problem.isEmpty();
    }
  }

  /** The text of {@code state}. */
  public static String write(LearnerState state) {
    Bits bits = new Bits();
    bits.put(VERSION, 4);
    for (Section section : Section.ALL) {
      Bits content = section.write(state, false);
      bits.put(section.number(), 4);
      bits.put(content.length(), LENGTH_BITS);
      bits.put(content);
    }
    appendUnknown(bits, state.unknown());
    bits.put(0, 4);
    return close(bits);
  }

  private static void appendUnknown(Bits bits, String unknown) {
    int from = 0;
    while (from < unknown.length()) {
      int comma = unknown.indexOf(',', from);
      int end = unknown.indexOf(';', from);
      int number = digits(unknown, from, unknown.indexOf(':', from));
      int length = digits(unknown, unknown.indexOf(':', from) + 1, comma);
      bits.put(number, 4);
      bits.put(length, LENGTH_BITS);
      Bits.Reader in = new Bits.Reader(unknown.substring(comma + 1, end));
      for (int i = 0; i < length; i++) {
        bits.put(in.next(1), 1);
      }
      from = end + 1;
    }
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static String close(Bits bits) {
    String body = bits.text();
    return "T" + body + crc(body);
  }

  /** Three characters whose spare bits are 0, so that a change of any one of them is noticed. */
  private static String crc(String body) {
    Bits crc = new Bits();
    crc.put(crc16(body), 16);
    return crc.text();
  }

  /** How long the text can get at most for a course of this layout, in characters. */
  public static int worstLength(StateLayout layout) {
    LearnerState blank = LearnerState.blank(layout);
    int bits = 4 + 4;
    for (Section section : Section.ALL) {
      bits += 4 + LENGTH_BITS + section.write(blank, true).length();
    }
    return 1 + (bits + 5) / 6 + 3;
  }

  /**
   * Reads a text, which may come from an earlier or later build of the course, or from anywhere.
   */
  public static Read read(StateLayout layout, String text) {
    LearnerState blank = LearnerState.blank(layout);
    if (text.length() < 6 || text.charAt(0) != 'T' || !Bits.digits(text.substring(1))) {
      return new Read(blank, "it was not written by this course");
    }
    String body = text.substring(1, text.length() - 3);
    if (!text.endsWith(crc(body))) {
      return new Read(blank, "it was damaged or cut");
    }
    Bits.Reader in = new Bits.Reader(body);
    int version = in.next(4);
    if (version > VERSION) {
      return new Read(blank, "it was written by a newer version");
    }
    return sections(layout, version, in, body);
  }

  private static Read sections(StateLayout layout, int version, Bits.Reader in, String body) {
    LearnerState blank = LearnerState.blank(layout);
    int[] cells = new int[layout.size()];
    StringBuilder unknown = new StringBuilder();
    int number = in.next(4);
    while (number != 0) {
      int length = in.next(LENGTH_BITS);
      int end = in.at() + length;
      if (in.beyond() || end > body.length() * 6) {
        return new Read(blank, "a part of it is longer than it");
      }
      Section section = Section.find(number, version);
      if (section == null) {
        Bits content = new Bits();
        for (int i = 0; i < length; i++) {
          content.put(in.next(1), 1);
        }
        unknown
            .append(number)
            .append(':')
            .append(length)
            .append(',')
            .append(content.text())
            .append(';');
      } else {
        section.read(layout, cells, in, end);
      }
      in.skipTo(end);
      number = in.next(4);
    }
    return new Read(new LearnerState(layout, cells, unknown.toString()), "");
  }

  /** CRC-16/CCITT-FALSE of the characters. */
  static int crc16(String text) {
    int crc = 0xFFFF;
    for (int i = 0; i < text.length(); i++) {
      crc ^= (text.charAt(i) & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
        crc &= 0xFFFF;
      }
    }
    return crc;
  }

  static int countBits() {
    return COUNT_BITS;
  }

  static List<Section> all() {
    return Section.ALL;
  }
}

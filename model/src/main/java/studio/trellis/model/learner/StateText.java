package studio.trellis.model.learner;

import studio.trellis.model.base.Ints;

/**
 * The compact text of a learner state, {@code T} followed by base64url: version, level of detail, a
 * hash of the course's state positions and how many there are, then sections (number, length in
 * bits, content), then a CRC-16. Sections of a newer version are kept.
 */
public final class StateText {
  static final int ATTRIBUTE_BITS = 15;
  private static final int VERSION = 3;
  private static final int VERSION_BITS = 4;
  private static final int LEVEL_BITS = 3;
  private static final int HASH_BITS = 16;
  private static final int SECTION_BITS = 4;
  private static final int LENGTH_BITS = 20;

  /** Bits for how many skills, activities, items, rules and attributes there are. */
  private static final int[] COUNTS = {12, 13, 16, 10, 8};

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
    StateLayout layout = state.layout();
    int level = layout.form().level();
    Bits bits = new Bits();
    bits.put(VERSION, VERSION_BITS);
    bits.put(level, LEVEL_BITS);
    int[] counts = layout.counts();
    bits.put(Math.max(0, layout.hash(counts)), HASH_BITS);
    for (int i = 0; i < counts.length; i++) {
      bits.put(counts[i], COUNTS[i]);
    }
    int[] digits = Cells.digits(layout, state.cells());
    for (int i = 0; i < Section.ALL.length; i++) {
      Section section = Section.ALL[i];
      int kind = section.kind();
      int from = layout.from(kind) + section.first();
      int all = layout.records(kind);
      Bits content = Packing.write(section, level, digits, from, layout.stride(kind), all);
      if (content.length() > 0) {
        bits.put(i + 1, SECTION_BITS);
        bits.put(content.length(), LENGTH_BITS);
        bits.put(content);
      }
    }
    Unknown.append(bits, state.unknown());
    bits.put(0, SECTION_BITS);
    String body = bits.text();
    return "T" + body + crc(body);
  }

  /** Three characters whose spare bits are 0, so that a change of any one of them is noticed. */
  private static String crc(String body) {
    Bits crc = new Bits();
    crc.put(crc16(body), 16);
    return crc.text();
  }

  /**
   * Reads a text, which may come from an earlier or later build of the course, or from anywhere.
   */
  public static Read read(StateLayout layout, String text) {
    if (text.length() < 6 || text.charAt(0) != 'T' || !Bits.digits(text.substring(1))) {
      return bad(layout, "it was not written by this course");
    }
    String body = text.substring(1, text.length() - 3);
    if (!text.endsWith(crc(body))) {
      return bad(layout, "it was damaged or cut");
    }
    Bits.Reader in = new Bits.Reader(body);
    int version = in.next(VERSION_BITS);
    int level = version == VERSION ? in.next(LEVEL_BITS) : 0;
    if (version > VERSION || level > StateForm.LAST) {
      return bad(layout, "it was written by a newer version");
    }
    int[] counts = layout.counts();
    if (version == VERSION) {
      int hash = in.next(HASH_BITS);
      for (int i = 0; i < counts.length; i++) {
        counts[i] = in.next(COUNTS[i]);
      }
      int own = layout.hash(counts);
      if (own >= 0 && own != hash) {
        return bad(layout, "it belongs to another course");
      }
    }
    int[] cells = new int[layout.size()];
    StringBuilder unknown = new StringBuilder();
    int length = body.length() * 6;
    if (!sections(layout, cells, version, level, counts, in, length, unknown)) {
      return bad(layout, "a part of it is longer than it");
    }
    if (version == VERSION) {
      Cells.cells(layout, cells, level);
    }
    return new Read(kept(layout, cells, version, level, unknown.toString()), "");
  }

  /**
   * The state, rounded where it was written at another level of detail, or by an earlier version.
   */
  private static LearnerState kept(
      StateLayout layout, int[] cells, int version, int level, String unknown) {
    Draft draft = new Draft(layout, cells, unknown);
    int own = layout.form().level();
    if (version == VERSION && level == own) {
      return draft.done();
    }
    draft.today(draft.get(LearnerCell.DAY));
    int[] rounded = Cells.digits(layout, cells);
    Cells.cells(layout, rounded, own);
    return new LearnerState(layout, rounded, unknown);
  }

  private static Read bad(StateLayout layout, String problem) {
    return new Read(LearnerState.blank(layout), problem);
  }

  private static boolean sections(
      StateLayout layout,
      int[] cells,
      int version,
      int level,
      int[] counts,
      Bits.Reader in,
      int most,
      StringBuilder unknown) {
    int number = in.next(SECTION_BITS);
    while (number != 0) {
      boolean earlier = version < VERSION;
      int length = in.next(earlier ? EarlierText.LENGTH_BITS : LENGTH_BITS);
      int end = in.at() + length;
      if (in.beyond() || end > most) {
        return false;
      }
      if (number > (earlier ? Section.TESTS : Section.ALL.length)) {
        Unknown.keep(unknown, number, length, in);
      } else if (earlier) {
        EarlierText.read(layout, cells, number - 1, version, in, end);
      } else {
        Section section = Section.ALL[number - 1];
        int kind = section.kind();
        int all = kind == Cells.LEARNER ? 1 : counts[kind - 1];
        int from = layout.from(kind) + section.first();
        int stride = layout.stride(kind);
        if (!Packing.read(in, section, level, cells, from, stride, all, layout.records(kind))) {
          return false;
        }
      }
      in.skipTo(end);
      number = in.next(SECTION_BITS);
    }
    return true;
  }

  /**
   * How long the text can get at most, in characters.
   *
   * @param most how many parts at most can have what few parts have: tests with results, days,
   *     hidden parts, limits, items of open visits
   */
  public static int worstLength(StateLayout layout, Ints most) {
    int bits = VERSION_BITS + LEVEL_BITS + HASH_BITS + SECTION_BITS;
    for (int count : COUNTS) {
      bits += count;
    }
    for (int i = 0; i < Section.ALL.length; i++) {
      Section section = Section.ALL[i];
      int records = layout.records(section.kind());
      int used = i < Section.TESTS ? records : Math.min(records, most.at(i - Section.TESTS));
      if (used > 0) {
        int level = layout.form().level();
        bits += SECTION_BITS + LENGTH_BITS + Packing.most(section, level, records, used);
      }
    }
    return 1 + (bits + 5) / 6 + 3;
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
}

package studio.trellis.model.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ints;

/**
 * A section of the state's text: a number of records of the same cells. A record that is all zero
 * costs one bit; cells after {@code common} cost one bit together while they are zero.
 */
record Section(int number, Ints bits, int common) {
  static final List<Section> ALL =
      List.of(
          new Section(1, learner(), 11),
          new Section(2, skills(), 9),
          new Section(3, activities(), 2),
          new Section(4, items(), 3),
          new Section(5, Ints.of(1), 1),
          new Section(6, Ints.of(StateText.ATTRIBUTE_BITS), 1));

  /** Skills as version 1 wrote them, whose memory was not in use. */
  private static final Section SKILLS_1 =
      new Section(2, Ints.of(11, 6, 5, 2, 1, 2, 3, 3, 2, 8, 5, 14, 2), 9);

  /** Activities as version 1 wrote them, all parts of which were shown. */
  private static final Section ACTIVITIES_1 = new Section(3, Ints.of(3, 3, 7, 14), 2);

  static @Nullable Section find(int number, int version) {
    if (number == 2 && version == 1) {
      return SKILLS_1;
    }
    if (number == 3 && version == 1) {
      return ACTIVITIES_1;
    }
    for (Section section : ALL) {
      if (section.number == number) {
        return section;
      }
    }
    return null;
  }

  private int from(StateLayout layout) {
    return switch (number) {
      case 1 -> 0;
      case 2 -> layout.skillsAt();
      case 3 -> layout.activitiesAt();
      case 4 -> layout.itemsAt();
      case 5 -> layout.rulesAt();
      default -> layout.attributesAt();
    };
  }

  /** How many cells a record has now: a section of an earlier version may write fewer. */
  private int cells() {
    return switch (number) {
      case 2 -> StateLayout.SKILL_CELLS;
      case 3 -> StateLayout.ACTIVITY_CELLS;
      default -> bits.size();
    };
  }

  private int records(StateLayout layout) {
    return switch (number) {
      case 1 -> 1;
      case 2 -> layout.skills();
      case 3 -> layout.activities();
      case 4 -> layout.items();
      case 5 -> layout.rules();
      default -> layout.attributes();
    };
  }

  /** The section's bits; {@code worst}: as if every cell were in use. */
  Bits write(LearnerState state, boolean worst) {
    Bits out = new Bits();
    int records = records(state.layout());
    int used = worst ? records : lastUsed(state, records) + 1;
    out.put(used, StateText.countBits());
    for (int r = 0; r < used; r++) {
      int at = from(state.layout()) + r * bits.size();
      boolean some = worst || any(state, at, 0, bits.size());
      out.put(some ? 1 : 0, 1);
      if (some) {
        put(out, state, at, 0, common);
        if (common < bits.size()) {
          boolean more = worst || any(state, at, common, bits.size());
          out.put(more ? 1 : 0, 1);
          if (more) {
            put(out, state, at, common, bits.size());
          }
        }
      }
    }
    return out;
  }

  private int lastUsed(LearnerState state, int records) {
    int last = records - 1;
    while (last >= 0) {
      int at = from(state.layout()) + last * bits.size();
      if (any(state, at, 0, bits.size())) {
        return last;
      }
      last--;
    }
    return last;
  }

  private static boolean any(LearnerState state, int at, int from, int to) {
    for (int i = from; i < to; i++) {
      if (state.cell(at + i) != 0) {
        return true;
      }
    }
    return false;
  }

  private void put(Bits out, LearnerState state, int at, int from, int to) {
    for (int i = from; i < to; i++) {
      out.put(state.cell(at + i), bits.at(i));
    }
  }

  /** Reads the section into {@code cells}; records beyond the layout are dropped. */
  void read(StateLayout layout, int[] cells, Bits.Reader in, int end) {
    int used = in.next(StateText.countBits());
    int records = records(layout);
    for (int r = 0; r < used && in.at() < end; r++) {
      int at = from(layout) + r * cells();
      if (in.next(1) == 1) {
        get(cells, r < records ? at : -1, in, end, 0, common);
        if (common < bits.size() && in.next(1) == 1) {
          get(cells, r < records ? at : -1, in, end, common, bits.size());
        }
      }
    }
  }

  private void get(int[] cells, int at, Bits.Reader in, int end, int from, int to) {
    for (int i = from; i < to && in.at() < end; i++) {
      int value = in.next(bits.at(i));
      if (at >= 0) {
        cells[at + i] = value;
      }
    }
  }

  private static Ints learner() {
    LearnerCell[] cells = LearnerCell.values();
    int[] out = new int[cells.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i].bits;
    }
    return Ints.of(out);
  }

  private static Ints skills() {
    SkillCell[] cells = SkillCell.values();
    int[] out = new int[cells.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i].bits;
    }
    return Ints.of(out);
  }

  private static Ints activities() {
    ActivityCell[] cells = ActivityCell.values();
    int[] out = new int[cells.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i].bits;
    }
    return Ints.of(out);
  }

  private static Ints items() {
    ItemCell[] cells = ItemCell.values();
    int[] out = new int[cells.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i].bits;
    }
    return Ints.of(out);
  }
}

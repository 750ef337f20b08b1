package studio.trellis.model.engine;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Ints;

/**
 * Hashes of a course's state positions, 16 bits each, as {@link
 * studio.trellis.model.learner.StateForm} has them: a text of an earlier build, with fewer parts,
 * is known by them as well, since positions are only ever added.
 */
final class Marks {
  private static final int START = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Marks() {}

  static Ints of(String course, Codes codes) {
    List<Integer> out = new ArrayList<>();
    add(out, course, codes.skills());
    add(out, course, codes.activities());
    add(out, course, codes.items());
    add(out, course, codes.rules());
    add(out, course, codes.attributes());
    int[] marks = new int[out.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = out.get(i);
    }
    return Ints.of(marks);
  }

  private static void add(List<Integer> out, String course, List<String> ids) {
    int hash = fnv(START, course);
    for (int i = 1; i <= ids.size(); i++) {
      hash = fnv(hash, ids.get(i - 1));
      if ((i & (i - 1)) == 0) {
        out.add((hash ^ (hash >>> 16)) & 0xFFFF);
      }
    }
  }

  /** FNV-1a over the characters and a border. */
  private static int fnv(int hash, String text) {
    int out = hash;
    for (int i = 0; i < text.length(); i++) {
      out = (out ^ text.charAt(i)) * PRIME;
    }
    return (out ^ '/') * PRIME;
  }
}

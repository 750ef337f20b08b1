package studio.trellis.model.base;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plain JSON value. Numbers are whole: the course file holds no others (see the file's schema).
 * Objects keep their keys sorted, so that files diff well.
 */
public sealed interface Tree {
  /** An object. */
  record Obj(Map<String, Tree> fields) implements Tree {
    public Obj {
      fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
  }

  /** An array. */
  record Arr(List<Tree> items) implements Tree {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A text. */
  record Str(String value) implements Tree {}

  /** A whole number. */
  record Num(long value) implements Tree {}

  /** true or false. */
  record Bool(boolean value) implements Tree {}

  /**
   * A number that is not whole, kept as it was written: only in fields that this version does not
   * know.
   */
  record Raw(String digits) implements Tree {}

  /** null. */
  record Null() implements Tree {}
}

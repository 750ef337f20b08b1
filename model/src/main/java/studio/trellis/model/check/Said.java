package studio.trellis.model.check;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a cause says in English. A sentence speaks of its arguments as {@code {0}}, {@code {1}}.
 *
 * @param cause what is wrong, as a clause
 * @param fix what to do, as a clause
 * @param many what is wrong when it comes often, as a clause; {@code {0}} is how often. Empty: it
 *     hardly ever does
 */
record Said(String cause, String fix, String many) {
  /** Sentences by cause. */
  static final class Table {
    private final Map<String, Said> all = new TreeMap<>();

    /** Adds a cause that may come often. */
    Table put(String key, String cause, String fix, String many) {
      if (all.put(key, new Said(cause, fix, many)) != null) {
        throw new IllegalArgumentException("two sentences for " + key);
      }
      return this;
    }

    /** Adds a cause that hardly comes often. */
    Table put(String key, String cause, String fix) {
      return put(key, cause, fix, "");
    }

    Map<String, Said> all() {
      return all;
    }
  }
}

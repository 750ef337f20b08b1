package studio.trellis.model.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;

/**
 * Builds an object field by field; what equals the default is left out, so that files stay small
 * and diff well.
 */
final class Out {
  private final Map<String, Tree> fields;

  Out() {
    this.fields = new TreeMap<>();
  }

  Out(Map<String, Tree> extra) {
    this.fields = new TreeMap<>(extra);
  }

  Out put(String name, String value) {
    return put(name, new Tree.Str(value));
  }

  Out put(String name, Enum<?> value) {
    return put(name, Words.of(value));
  }

  Out put(String name, long value) {
    return put(name, new Tree.Num(value));
  }

  Out put(String name, Tree value) {
    fields.put(name, value);
    return this;
  }

  Out text(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  Out word(String name, Enum<?> value, Enum<?> otherwise) {
    return value == otherwise ? this : put(name, value);
  }

  Out number(String name, int value, int otherwise) {
    return value == otherwise ? this : put(name, value);
  }

  Out flag(String name, boolean value, boolean otherwise) {
    return value == otherwise ? this : put(name, new Tree.Bool(value));
  }

  Out texts(String name, List<String> values) {
    return list(name, values, Tree.Str::new);
  }

  <T> Out list(String name, List<T> values, Function<T, Tree> write) {
    if (values.isEmpty()) {
      return this;
    }
    List<Tree> items = new ArrayList<>();
    for (T value : values) {
      items.add(write.apply(value));
    }
    return put(name, new Tree.Arr(items));
  }

  /** An object inside; nothing when it would be empty. */
  Out inner(String name, Out inner) {
    return inner.fields.isEmpty() ? this : put(name, inner.tree());
  }

  Tree tree() {
    return new Tree.Obj(fields);
  }
}

package studio.trellis.packaging.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;

/** Builds an object for the page; what is empty, 0 or false is left out. */
final class Json {
  private final Map<String, Tree> fields = new TreeMap<>();

  Json put(String name, Tree value) {
    fields.put(name, value);
    return this;
  }

  Json text(String name, String value) {
    return value.isEmpty() ? this : put(name, new Tree.Str(value));
  }

  Json number(String name, long value) {
    return value == 0 ? this : put(name, new Tree.Num(value));
  }

  Json flag(String name, boolean value) {
    return value ? put(name, new Tree.Bool(true)) : this;
  }

  Json list(String name, List<Tree> values) {
    return values.isEmpty() ? this : put(name, new Tree.Arr(values));
  }

  boolean empty() {
    return fields.isEmpty();
  }

  Tree tree() {
    return new Tree.Obj(fields);
  }

  static Tree texts(List<String> values) {
    List<Tree> out = new ArrayList<>();
    for (String value : values) {
      out.add(new Tree.Str(value));
    }
    return new Tree.Arr(out);
  }

  static Tree numbers(List<Integer> values) {
    List<Tree> out = new ArrayList<>();
    for (int value : values) {
      out.add(new Tree.Num(value));
    }
    return new Tree.Arr(out);
  }
}

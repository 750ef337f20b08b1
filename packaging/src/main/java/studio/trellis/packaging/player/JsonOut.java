package studio.trellis.packaging.player;

import studio.trellis.model.base.Ints;
import studio.trellis.model.base.TreeText;

/** Writes an answer to the page: one object, in the order of the calls. */
final class JsonOut {
  private final StringBuilder out = new StringBuilder("{");

  JsonOut number(String name, int value) {
    name(name).append(value);
    return this;
  }

  JsonOut flag(String name, boolean value) {
    name(name).append(value);
    return this;
  }

  JsonOut text(String name, String value) {
    TreeText.string(name(name), value);
    return this;
  }

  JsonOut numbers(String name, Ints values) {
    name(name).append('[');
    for (int i = 0; i < values.size(); i++) {
      comma().append(values.at(i));
    }
    out.append(']');
    return this;
  }

  /** Text that is JSON already. */
  JsonOut raw(String name, String json) {
    name(name).append(json);
    return this;
  }

  String end() {
    return out.append('}').toString();
  }

  private StringBuilder name(String name) {
    comma().append('"').append(name).append('"').append(':');
    return out;
  }

  private StringBuilder comma() {
    char last = out.charAt(out.length() - 1);
    if (last != '{' && last != '[') {
      out.append(',');
    }
    return out;
  }
}

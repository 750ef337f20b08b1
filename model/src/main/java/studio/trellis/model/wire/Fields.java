package studio.trellis.model.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Ids;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;

/** Reads an object's fields one by one; what nobody asked for is left in {@link #rest()}. */
final class Fields {
  static final int MAX_TEXT = 1_000_000;
  private final String path;
  private final Map<String, Tree> left;

  Fields(Tree tree, String path) {
    if (!(tree instanceof Tree.Obj obj)) {
      throw new BadTreeException(path, "an object expected");
    }
    this.path = path;
    this.left = new TreeMap<>(obj.fields());
  }

  String path() {
    return path;
  }

  /** What was not asked for. */
  Map<String, Tree> rest() {
    return left;
  }

  boolean has(String name) {
    return left.containsKey(name);
  }

  @Nullable Tree take(String name) {
    return left.remove(name);
  }

  Tree need(String name) {
    Tree tree = take(name);
    if (tree == null) {
      throw bad(name, "is missing");
    }
    return tree;
  }

  String text(String name) {
    return text(need(name), name);
  }

  String text(String name, String otherwise) {
    Tree tree = take(name);
    return tree == null ? otherwise : text(tree, name);
  }

  String id() {
    String id = text("id");
    if (!Ids.valid(id)) {
      throw bad(
          "id", "\"" + shorten(id) + "\" is no id: a letter, then up to 63 letters, digits or _");
    }
    return id;
  }

  int number(String name, int least, int most) {
    return number(need(name), name, least, most);
  }

  int number(String name, int otherwise, int least, int most) {
    Tree tree = take(name);
    return tree == null ? otherwise : number(tree, name, least, most);
  }

  long size(String name) {
    if (need(name) instanceof Tree.Num num && num.value() >= 0) {
      return num.value();
    }
    throw bad(name, "a whole number of 0 or more expected");
  }

  boolean flag(String name, boolean otherwise) {
    Tree tree = take(name);
    if (tree == null) {
      return otherwise;
    }
    if (tree instanceof Tree.Bool bool) {
      return bool.value();
    }
    throw bad(name, "true or false expected");
  }

  <E extends Enum<E>> E word(String name, E[] values) {
    return word(text(name), name, values);
  }

  <E extends Enum<E>> E word(String name, E[] values, E otherwise) {
    Tree tree = take(name);
    return tree == null ? otherwise : word(text(tree, name), name, values);
  }

  List<String> texts(String name) {
    return list(name, (tree, at) -> text(tree, at));
  }

  /** Reads each entry of a list with its path; no list: none. */
  <T> List<T> list(String name, BiFunction<Tree, String, T> read) {
    Tree tree = take(name);
    if (tree == null) {
      return List.of();
    }
    if (!(tree instanceof Tree.Arr arr)) {
      throw bad(name, "a list expected");
    }
    List<T> out = new ArrayList<>();
    for (int i = 0; i < arr.items().size(); i++) {
      out.add(read.apply(arr.items().get(i), path + "/" + name + "/" + i));
    }
    return out;
  }

  /** An object inside, or null when it is not there. */
  @Nullable Fields inner(String name) {
    Tree tree = take(name);
    return tree == null ? null : new Fields(tree, path + "/" + name);
  }

  BadTreeException bad(String name, String what) {
    return new BadTreeException(path + "/" + name, what);
  }

  private String text(Tree tree, String name) {
    if (!(tree instanceof Tree.Str str)) {
      throw bad(name, "a text expected");
    }
    if (str.value().length() > MAX_TEXT) {
      throw bad(name, "the text is longer than 1,000,000 characters; split it");
    }
    String text = str.value();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xD800 && c <= 0xDFFF) {
        boolean pair =
            c < 0xDC00
                && i + 1 < text.length()
                && text.charAt(i + 1) >= 0xDC00
                && text.charAt(i + 1) <= 0xDFFF;
        if (!pair) {
          throw bad(
              name,
              "half a character (a lone surrogate) at position " + i + "; write the text anew");
        }
        i++;
      }
    }
    return text;
  }

  private int number(Tree tree, String name, int least, int most) {
    if (tree instanceof Tree.Num num && num.value() >= least && num.value() <= most) {
      return (int) num.value();
    }
    throw bad(name, "a whole number from " + least + " to " + most + " expected");
  }

  private <E extends Enum<E>> E word(String word, String name, E[] values) {
    StringBuilder all = new StringBuilder();
    for (E value : values) {
      if (Words.of(value).equals(word)) {
        return value;
      }
      all.append(all.length() == 0 ? "" : ", ").append(Words.of(value));
    }
    throw bad(name, "\"" + shorten(word) + "\" is none of " + all);
  }

  static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}

package studio.trellis.preview.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import studio.trellis.model.base.Tree;

/** Fields of a JSON object, one after the other. */
public final class Json {
  private final Map<String, Tree> fields = new TreeMap<>();

  /** Adds a text. */
  public Json put(String key, String value) {
    fields.put(key, new Tree.Str(value));
    return this;
  }

  /** Adds a whole number. */
  public Json put(String key, long value) {
    fields.put(key, new Tree.Num(value));
    return this;
  }

  /** Adds true or false. */
  public Json put(String key, boolean value) {
    fields.put(key, new Tree.Bool(value));
    return this;
  }

  /** Adds any value. */
  public Json put(String key, Tree value) {
    fields.put(key, value);
    return this;
  }

  /** Adds a share in thousandths; below 0 it is null. */
  public Json share(String key, int thousandths) {
    fields.put(key, thousandths < 0 ? new Tree.Null() : new Tree.Num(thousandths));
    return this;
  }

  /** Adds a list. */
  public <T> Json list(String key, Collection<T> all, Function<T, Tree> each) {
    List<Tree> items = new ArrayList<>();
    for (T one : all) {
      items.add(each.apply(one));
    }
    fields.put(key, new Tree.Arr(items));
    return this;
  }

  /** Adds a list of texts. */
  public Json texts(String key, Collection<String> all) {
    return list(key, all, Tree.Str::new);
  }

  /** The object. */
  public Tree.Obj tree() {
    return new Tree.Obj(fields);
  }
}

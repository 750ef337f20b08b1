package studio.trellis.model.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable entities of one kind, sorted by id and found by id. Sorting makes the order independent
 * of the history of edits; the author's own order is a field of the entity.
 */
public final class Entities<T extends Entity> implements Iterable<T> {
  private final List<T> sorted;

  private Entities(List<T> sorted) {
    this.sorted = sorted;
  }

  /** No entities. */
  public static <T extends Entity> Entities<T> none() {
    return new Entities<>(List.of());
  }

  /**
   * The given entities.
   *
   * @throws IllegalArgumentException when two share an id
   */
  public static <T extends Entity> Entities<T> of(Collection<? extends T> all) {
    List<T> list = new ArrayList<>(all);
    list.sort(Comparator.comparing(Entity::id));
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i).id().equals(list.get(i - 1).id())) {
        throw new IllegalArgumentException("duplicate id " + list.get(i).id());
      }
    }
    return new Entities<>(List.copyOf(list));
  }

  /** The entity with this id, or null. */
  public @Nullable T find(String id) {
    int at = indexOf(id);
    return at < 0 ? null : sorted.get(at);
  }

  /**
   * The entity with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public T get(String id) {
    T found = find(id);
    if (found == null) {
      throw new IllegalArgumentException("no entity " + id);
    }
    return found;
  }

  /** Whether there is an entity with this id. */
  public boolean has(String id) {
    return indexOf(id) >= 0;
  }

  /** These entities with {@code entity} added, or put in the place of the one with the same id. */
  public Entities<T> with(T entity) {
    List<T> list = new ArrayList<>(sorted);
    int at = indexOf(entity.id());
    if (at >= 0) {
      list.set(at, entity);
    } else {
      list.add(-at - 1, entity);
    }
    return new Entities<>(List.copyOf(list));
  }

  /** These entities without the one of this id, if there is one. */
  public Entities<T> without(String id) {
    int at = indexOf(id);
    if (at < 0) {
      return this;
    }
    List<T> list = new ArrayList<>(sorted);
    list.remove(at);
    return new Entities<>(List.copyOf(list));
  }

  /**
   * These entities with some added or put in the place of those with the same ids, and without
   * some.
   *
   * @param put by id
   * @param gone ids, none of which is in {@code put}
   */
  public Entities<T> changed(Map<String, ? extends T> put, Set<String> gone) {
    List<T> list = new ArrayList<>(sorted);
    boolean grown = false;
    for (T entity : put.values()) {
      int at = indexOf(entity.id());
      if (at >= 0) {
        list.set(at, entity);
      } else {
        list.add(entity);
        grown = true;
      }
    }
    if (!gone.isEmpty()) {
      list.removeIf(entity -> gone.contains(entity.id()));
    }
    return grown ? of(list) : new Entities<>(List.copyOf(list));
  }

  /** All, sorted by id. */
  public List<T> all() {
    return sorted;
  }

  /** How many. */
  public int size() {
    return sorted.size();
  }

  @Override
  public Iterator<T> iterator() {
    return sorted.iterator();
  }

  private int indexOf(String id) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = sorted.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entities<?> that && sorted.equals(that.sorted);
  }

  @Override
  public int hashCode() {
    return sorted.hashCode();
  }

  @Override
  public String toString() {
    return sorted.toString();
  }
}

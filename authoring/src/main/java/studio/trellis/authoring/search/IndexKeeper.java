package studio.trellis.authoring.search;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Part;

/**
 * Keeps an index in step with a workspace, one piece of work after the other, off the caller's
 * thread. Edits come first, then what has to be made again; edits that wait for their turn become
 * one.
 */
public final class IndexKeeper implements AutoCloseable {
  /** How long closing waits for work under way, milliseconds; what is late is made again. */
  private static final long PATIENCE = 5000;

  private final SearchIndex index;
  private final CourseSource source;
  private final Executor background;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final SequencedMap<String, Edits> edits = new LinkedHashMap<>();
  private final Deque<String> stale = new ArrayDeque<>();
  private boolean check;
  private boolean working;
  private boolean closed;

  /** Keeps {@code index} in step with {@code source}; it is closed with this. */
  public IndexKeeper(SearchIndex index, CourseSource source, Executor background) {
    this.index = index;
    this.source = source;
    this.background = background;
    index.whenLost(this::check);
  }

  /** Edits of a course that wait. */
  private record Edits(Course course, Set<Part> touched) {}

  /** The index. */
  public SearchIndex index() {
    return index;
  }

  /**
   * Tells {@code listener} whenever there is something new to find, on the thread that found it.
   *
   * @return run it to be told no more
   */
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Whether nothing waits and nothing is under way. */
  public synchronized boolean idle() {
    return !working;
  }

  /** Compares all courses with the index, makes again what is stale, drops what is gone. */
  public synchronized void check() {
    check = true;
    wake();
  }

  /** A course has become another one by edits that touched these parts. */
  public synchronized void edited(Course course, Collection<Part> touched) {
    Set<Part> all = new LinkedHashSet<>();
    Edits waiting = edits.get(course.id());
    if (waiting != null) {
      all.addAll(waiting.touched());
    }
    all.addAll(touched);
    edits.put(course.id(), new Edits(course, all));
    wake();
  }

  /**
   * A course was put into the workspace as a whole, or closed with edits that could not be written.
   */
  public synchronized void replaced(String course) {
    index.doubt(course);
    stale.addLast(course);
    wake();
  }

  private void wake() {
    if (!working && !closed) {
      working = true;
      try {
        background.execute(this::work);
      } catch (RejectedExecutionException e) {
        working = false;
      }
    }
  }

  private void work() {
    Runnable next = next();
    while (next != null) {
      try {
        next.run();
      } catch (RuntimeException e) {
        // The workspace fails, and says so where the author works. What is not in the index has no
        // stamp, and is made again.
        if (closed()) {
          break;
        }
      }
      listeners.forEach(Runnable::run);
      next = next();
    }
  }

  private synchronized boolean closed() {
    return closed;
  }

  private synchronized @Nullable Runnable next() {
    Map.Entry<String, Edits> waiting = edits.pollFirstEntry();
    if (waiting != null) {
      Edits first = waiting.getValue();
      return () -> index.update(first.course(), first.touched());
    }
    if (check && !closed) {
      check = false;
      return this::compare;
    }
    String id = closed ? null : stale.pollFirst();
    if (id != null) {
      return () -> make(id);
    }
    working = false;
    notifyAll();
    return null;
  }

  private void compare() {
    Map<String, String> stamps = source.stamps();
    for (String id : index.stamped()) {
      if (!stamps.containsKey(id)) {
        index.remove(id);
      }
    }
    stamps.forEach(
        (id, stamp) -> {
          if (!index.knows(id, stamp)) {
            synchronized (this) {
              stale.addLast(id);
            }
          }
        });
  }

  /**
   * The stamp is taken before the course: if an edit comes between, it is too old, not too new. A
   * course whose edits the index follows by now is newer there than in the workspace.
   */
  private void make(String id) {
    String stamp = source.stamps().get(id);
    if (stamp == null) {
      index.remove(id);
    } else if (!index.knows(id, stamp)) {
      index.put(source.load(id), stamp);
    }
  }

  /** Finishes what waits, stamps the courses that were edited, and closes the index. */
  @Override
  public void close() {
    boolean done = await();
    if (done && !index.unsettled().isEmpty()) {
      settle();
    }
    index.close();
  }

  private synchronized boolean await() {
    closed = true;
    long end = System.currentTimeMillis() + PATIENCE;
    try {
      while (working && System.currentTimeMillis() < end) {
        wait(Math.max(1, end - System.currentTimeMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !working && edits.isEmpty();
  }

  private void settle() {
    try {
      Map<String, String> stamps = source.stamps();
      for (String id : index.unsettled()) {
        String stamp = stamps.get(id);
        if (stamp != null) {
          index.settle(id, stamp);
        }
      }
    } catch (RuntimeException e) {
      // The workspace is closed or broken: those courses have no stamp, and are made again.
      check = false;
    }
  }
}

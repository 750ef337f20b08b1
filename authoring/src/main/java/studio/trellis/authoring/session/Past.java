package studio.trellis.authoring.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.trellis.authoring.store.Entry;
import studio.trellis.authoring.store.History;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Patch;

/**
 * The history of the open course, in memory as far as this session made it: what is older is read
 * when it is undone.
 */
final class Past {
  /** An edit as the history keeps it. */
  record Done(Entry entry, Patch patch) {}

  private final Workspace workspace;
  private final String course;
  private final List<Entry> entries;
  private final Map<Long, Patch> patches = new TreeMap<>();
  private long applied;

  Past(Workspace workspace, String course) {
    this.workspace = workspace;
    this.course = course;
    History history = workspace.history(course);
    this.entries = new ArrayList<>(history.entries());
    this.applied = history.applied();
  }

  List<Entry> entries() {
    return entries;
  }

  long applied() {
    return applied;
  }

  /** The last edit in force. */
  Optional<Entry> last() {
    int at = at();
    return at < 0 ? Optional.empty() : Optional.of(entries.get(at));
  }

  /** The edit that was undone last. */
  Optional<Entry> next() {
    int at = at() + 1;
    return at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
  }

  /** A new edit after the last in force; what was undone is forgotten. */
  Done add(EditName name, Instant made, Patch patch) {
    forgetUndone();
    long number = entries.isEmpty() ? 1 : entries.getLast().number() + 1;
    return put(new Entry(number, name, made), patch);
  }

  /** The last edit in force goes on. */
  Done amend(EditName name, Instant made, Patch patch) {
    forgetUndone();
    Entry old = entries.removeLast();
    return put(new Entry(old.number(), name, made), patch(old.number()).then(patch));
  }

  private Done put(Entry entry, Patch patch) {
    entries.add(entry);
    patches.put(entry.number(), patch);
    applied = entry.number();
    return new Done(entry, patch);
  }

  private void forgetUndone() {
    while (!entries.isEmpty() && entries.getLast().number() > applied) {
      patches.remove(entries.removeLast().number());
    }
  }

  /** Undoes in the history; the patch that does so in the course. */
  Optional<Patch> back() {
    int at = at();
    if (at < 0) {
      return Optional.empty();
    }
    Patch patch = patch(entries.get(at).number()).invert();
    applied = at == 0 ? 0 : entries.get(at - 1).number();
    return Optional.of(patch);
  }

  /** Redoes in the history; the patch that does so in the course. */
  Optional<Patch> forward() {
    Optional<Entry> next = next();
    return next.map(
        entry -> {
          Patch patch = patch(entry.number());
          applied = entry.number();
          return patch;
        });
  }

  private Patch patch(long number) {
    Patch known = patches.get(number);
    return known == null ? workspace.patch(course, number) : known;
  }

  /** Where the last edit in force stands; -1: none is. */
  private int at() {
    int at = entries.size() - 1;
    while (at >= 0 && entries.get(at).number() > applied) {
      at--;
    }
    return at;
  }
}

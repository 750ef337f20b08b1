package studio.trellis.authoring.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/**
 * An index over all courses of a workspace, in a folder beside it. A change is found as soon as the
 * method that made it returns. Each course has a stamp, written with its documents in one breath,
 * by which a caller sees whether the index speaks of the course as it is; a course that is being
 * edited has none until it is settled. An index that turns out to be broken is empty from then on,
 * without stamps, and begun anew. Safe for several threads.
 */
public final class SearchIndex implements AutoCloseable {
  private static final String STAMP = "stamp.";

  private final @Nullable Path folder;
  private final Wording wording;
  private final Map<String, String> stamps = new TreeMap<>();
  private final Set<String> whole = new TreeSet<>();
  private volatile Shelf shelf;
  private volatile Runnable lost = () -> {};
  private boolean closed;

  private SearchIndex(@Nullable Path folder, Wording wording) {
    this.folder = folder;
    this.wording = wording;
    this.shelf = Shelf.open(folder);
    stamps.putAll(shelf.kept(STAMP));
  }

  /** How the index came to be. */
  public enum Kept {
    /** It was on the disk and is whole. */
    AS_IT_WAS,
    /** There was none. */
    NEW,
    /** There was one, broken or of another version. */
    BEGUN_ANEW,
    /** It is not on the disk: another process has it, or the folder cannot be written. */
    IN_MEMORY
  }

  /**
   * The index in {@code folder}, made where there is none; kept in memory where another process has
   * it or the folder cannot be written.
   */
  public static SearchIndex open(Path folder, Wording wording) {
    return new SearchIndex(folder, wording);
  }

  /** An index that is gone when it is closed. */
  public static SearchIndex inMemory(Wording wording) {
    return new SearchIndex(null, wording);
  }

  /** How this index came to be. */
  public Kept kept() {
    return shelf.kept();
  }

  /** From now on {@code told} is run when the index was broken and is empty now. */
  public void whenLost(Runnable told) {
    lost = told;
  }

  /** As which version a course is in the index; empty: not at all, or in the midst of edits. */
  public synchronized Optional<String> stamp(String course) {
    return Optional.ofNullable(stamps.get(course));
  }

  /** Whether the index has the whole course as the version {@code stamp}, or follows its edits. */
  public synchronized boolean knows(String course, String stamp) {
    if (stamp.equals(stamps.get(course))) {
      whole.add(course);
    }
    return whole.contains(course) && stamp.equals(stamps.getOrDefault(course, stamp));
  }

  /** The courses whose edits it follows and that have not been settled since, by id. */
  public synchronized Set<String> unsettled() {
    Set<String> out = new TreeSet<>(whole);
    out.removeAll(stamps.keySet());
    return out;
  }

  /** The courses that have a stamp, by id. */
  public synchronized Set<String> stamped() {
    return new TreeSet<>(stamps.keySet());
  }

  /** Takes a course in, in the place of what the index has of it. */
  public synchronized void put(Course course, String stamp) {
    change(
        () -> {
          whole(course);
          stamps.put(course.id(), stamp);
          commit();
        });
  }

  /**
   * Follows an edit: takes in the touched parts and those that speak of them, or the whole course
   * where the index has it not. The course has no stamp until {@link #settle}.
   */
  public synchronized void update(Course course, Collection<Part> touched) {
    change(
        () -> {
          if (whole.contains(course.id())) {
            parts(course, touched);
          } else {
            whole(course);
          }
          stamps.remove(course.id());
        });
  }

  private void whole(Course course) throws IOException {
    Documents documents = new Documents(course, wording);
    whole.remove(course.id());
    shelf.writer().deleteDocuments(new Term(Dimension.COURSE.field(), course.id()));
    for (EntityKind kind : EntityKind.values()) {
      for (Entity entity : Parts.all(course, kind)) {
        Document document = documents.of(entity);
        if (document != null) {
          shelf.writer().addDocument(document);
        }
      }
    }
    whole.add(course.id());
  }

  private void parts(Course course, Collection<Part> touched) throws IOException {
    Documents documents = new Documents(course, wording);
    for (Part part : Concerned.by(course, touched)) {
      Document document = documents.of(part);
      Term key = Documents.key(course.id(), part);
      if (document == null) {
        shelf.writer().deleteDocuments(key);
      } else {
        shelf.writer().updateDocument(key, document);
      }
    }
  }

  /**
   * Says that the course, as the index has it after the edits it followed, is kept as the version
   * {@code stamp}.
   */
  public synchronized void settle(String course, String stamp) {
    if (whole.contains(course) && !stamps.containsKey(course)) {
      stamps.put(course, stamp);
      change(this::commit);
    }
  }

  /** Believes no longer what it has of a course: it was put into the workspace by another road. */
  public synchronized void doubt(String course) {
    whole.remove(course);
    stamps.remove(course);
  }

  /** Takes a course out. */
  public synchronized void remove(String course) {
    change(
        () -> {
          shelf.writer().deleteDocuments(new Term(Dimension.COURSE.field(), course));
          stamps.remove(course);
          whole.remove(course);
          commit();
        });
  }

  /** What answers the question; nothing when the index turns out to be broken. */
  public Hits search(SearchQuery question) {
    return ask(search -> search.hits(question), Hits.NONE);
  }

  /** What answers the question, with no excerpts and no counts. */
  List<Hit> names(SearchQuery question) {
    return ask(search -> search.names(question), List.of());
  }

  /** What is asked of one state of the index. */
  private interface Question<T> {
    T ask(Search search) throws IOException;
  }

  private <T> T ask(Question<T> question, T none) {
    Shelf now = shelf;
    try {
      IndexSearcher searcher = now.searchers().acquire();
      try {
        return question.ask(new Search(searcher));
      } finally {
        now.searchers().release(searcher);
      }
    } catch (IOException | RuntimeException e) {
      beginAnew(now);
      return none;
    }
  }

  /** How many parts of courses it knows. */
  public int size() {
    return search(SearchQuery.of("").limit(1)).total();
  }

  private void commit() throws IOException {
    shelf.commit(STAMP, stamps);
  }

  /** What is done to the index. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change) {
    Shelf now = shelf;
    try {
      change.make();
      now.searchers().maybeRefreshBlocking();
    } catch (IOException | RuntimeException e) {
      beginAnew(now);
    }
  }

  /** Throws away what is broken, unless another thread has done so. */
  private void beginAnew(Shelf broken) {
    synchronized (this) {
      if (shelf != broken || closed) {
        return;
      }
      broken.close();
      stamps.clear();
      whole.clear();
      shelf = Shelf.anew(folder);
    }
    lost.run();
  }

  /** Writes what is left and closes. */
  @Override
  public synchronized void close() {
    try {
      commit();
    } catch (IOException | RuntimeException e) {
      // What is not written now is found to be stale when it is next opened, and made again.
      stamps.clear();
    }
    closed = true;
    shelf.close();
  }
}

package studio.trellis.authoring.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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

/**
 * An index over all courses of a workspace, in a folder beside it. A change is found as soon as the
 * method that made it returns. Each course has a stamp, written with its documents in one breath, by
 * which a caller sees whether the index speaks of the course as it is; a course that is being edited
 * has none until it is settled. An index that turns out to be broken is empty from then on, without
 * stamps, and begun anew. Safe for several threads.
 */
public final class SearchIndex implements AutoCloseable {
  private static final String STAMP = "stamp.";

  private final @Nullable Path folder;
  private final Wording wording;
  private final Map<String, String> stamps = new TreeMap<>();
  private final Map<String, Course> latest = new TreeMap<>();
  private volatile Shelf shelf;

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

  /** As which version a course is in the index; empty: not at all, or in the midst of edits. */
  public synchronized Optional<String> stamp(String course) {
    return Optional.ofNullable(stamps.get(course));
  }

  /** The courses that have a stamp, by id. */
  public synchronized Set<String> stamped() {
    return new TreeSet<>(stamps.keySet());
  }

  /** Takes a course in, in the place of what the index has of it. */
  public synchronized void put(Course course, String stamp) {
    change(
        () -> {
          Documents documents = new Documents(course, wording);
          Term all = new Term(Dimension.COURSE.field(), course.id());
          shelf.writer().deleteDocuments(all);
          shelf.writer().addDocument(documents.ofCourse());
          for (Entity entity : Parts.all(course)) {
            Document document = documents.of(entity);
            if (document != null) {
              shelf.writer().addDocument(document);
            }
          }
          stamps.put(course.id(), stamp);
          latest.put(course.id(), course);
          commit();
        });
  }

  /**
   * Follows an edit: takes in the touched parts, and those that speak of them. The course has no
   * stamp until {@link #settle}.
   */
  public synchronized void update(Course course, Collection<EntityRef> touched) {
    change(
        () -> {
          Documents documents = new Documents(course, wording);
          for (EntityRef ref : Parts.concerned(course, touched)) {
            Document document = Parts.document(course, ref, documents);
            Term key = Documents.key(course.id(), ref);
            if (document == null) {
              shelf.writer().deleteDocuments(key);
            } else {
              shelf.writer().updateDocument(key, document);
            }
          }
          stamps.remove(course.id());
          latest.put(course.id(), course);
        });
  }

  /**
   * Says that {@code course} is kept as the version {@code stamp}; believed only when the index
   * speaks of this very course.
   */
  public synchronized void settle(Course course, String stamp) {
    if (course.equals(latest.get(course.id())) && !stamps.containsKey(course.id())) {
      stamps.put(course.id(), stamp);
      change(this::commit);
    }
  }

  /** Takes a course out. */
  public synchronized void remove(String course) {
    change(
        () -> {
          shelf.writer().deleteDocuments(new Term(Dimension.COURSE.field(), course));
          stamps.remove(course);
          latest.remove(course);
          commit();
        });
  }

  /** What answers the question; nothing when the index turns out to be broken. */
  public Hits search(SearchQuery question) {
    Shelf now = shelf;
    try {
      IndexSearcher searcher = now.searchers().acquire();
      try {
        return new Search(searcher).hits(question);
      } finally {
        now.searchers().release(searcher);
      }
    } catch (IOException | RuntimeException e) {
      beginAnew(now);
      return Hits.NONE;
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
  private synchronized void beginAnew(Shelf broken) {
    if (shelf == broken) {
      broken.close();
      stamps.clear();
      latest.clear();
      shelf = Shelf.anew(folder);
    }
  }

  /** Writes what is left and closes. */
  @Override
  public synchronized void close() {
    try {
      commit();
    } catch (IOException | RuntimeException e) {
      // What is not written is found to be stale and made again.
      stamps.clear();
    }
    shelf.close();
  }
}

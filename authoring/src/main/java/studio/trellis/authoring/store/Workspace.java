package studio.trellis.authoring.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.Hash;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Patch;

/**
 * Where an author's courses live. What a method has done is on the disk when it returns; it is done
 * whole or not at all. Safe for several threads, one at a time; only one process can have a
 * workspace open.
 */
public final class Workspace implements AutoCloseable {
  /** A file below this size, in bytes, is never worth the work. */
  private static final long LARGE = 32 << 20;

  /** How many times larger than its content a file may become. */
  private static final int WASTE = 3;

  private final Database database;
  private final InstantSource time;
  private Live live;

  /** A connection and what works on it. */
  private record Live(
      Connection connection, CourseTable courses, AssetRows assets, HistoryRows history) {
    static Live of(Connection connection) {
      DSLContext db = DSL.using(connection, SQLDialect.H2);
      return new Live(connection, new CourseTable(db), new AssetRows(db), new HistoryRows(db));
    }
  }

  private Workspace(Database database, Connection connection, InstantSource time) {
    this.database = database;
    this.live = Live.of(connection);
    this.time = time;
  }

  /**
   * Opens a workspace, made when it is not there.
   *
   * @param file its file, without the suffix {@code .mv.db}
   * @param time when changes are made
   * @throws WorkspaceException when another process has it open, it is of a newer version, or
   *     cannot be read
   */
  public static Workspace open(Path file, InstantSource time) {
    return open(file, time, Migration.all());
  }

  /** A workspace that is gone when it is closed. */
  public static Workspace inMemory(InstantSource time) {
    JooqLogger.globalThreshold(Log.Level.WARN);
    Database database = new Database(Path.of("memory"));
    return new Workspace(database, new Upgrade(database, Migration.all()).openInMemory(), time);
  }

  static Workspace open(Path file, InstantSource time, List<Migration> migrations) {
    // jOOQ greets whoever uses it; a command's output is no place for that.
    JooqLogger.globalThreshold(Log.Level.WARN);
    Database database = new Database(file);
    return new Workspace(database, new Upgrade(database, migrations).open(), time);
  }

  /** The courses in use, last changed first. */
  public synchronized List<CourseSummary> recent() {
    return once(now -> now.courses().list(false));
  }

  /** The courses in the bin, last changed first. */
  public synchronized List<CourseSummary> binned() {
    return once(now -> now.courses().list(true));
  }

  /** Whether the workspace has this course. */
  public synchronized boolean has(String id) {
    return once(now -> now.courses().has(id));
  }

  /** When a course was changed last; none when it is not there. */
  public synchronized Optional<Instant> changed(String id) {
    return once(now -> now.courses().changed(id));
  }

  /**
   * Keeps the assets of a version of a course, reading only what is not there yet.
   *
   * @throws RuntimeException what {@code bytes} throws; then nothing is changed
   */
  public synchronized void keep(Course version, AssetBytes bytes) {
    once(
        now -> {
          now.assets().put(version, bytes);
          return version;
        });
  }

  /**
   * Takes a course in, in the place of one with the same id.
   *
   * @throws RuntimeException what {@code bytes} throws; then nothing is changed
   */
  public synchronized void put(Course course, AssetBytes bytes) {
    once(
        now -> {
          now.courses().put(course, time.millis());
          now.assets().put(course, bytes);
          now.assets().sweep();
          return course;
        });
  }

  /**
   * The course of this id.
   *
   * @throws WorkspaceException when there is none
   */
  public synchronized Course load(String id) {
    List<CourseRows.Row> rows = once(now -> now.courses().rows(id));
    if (rows.isEmpty()) {
      throw new WorkspaceException(
          database.name(), "there is no course \"" + id + "\"", "import it first");
    }
    try {
      return CourseRows.course(rows);
    } catch (BadTreeException e) {
      throw new WorkspaceException(
          database.name(),
          "course " + id + " is damaged at " + e.getMessage(),
          "take the backup beside it");
    }
  }

  /**
   * Writes a step of a course.
   *
   * @throws WorkspaceException when it could not be written; then nothing of it is
   */
  public synchronized void write(Step step) {
    once(
        now -> {
          now.history().write(step, time.millis());
          return step;
        });
  }

  /** The history of a course; empty when there is none. */
  public synchronized History history(String course) {
    return once(now -> now.history().history(course));
  }

  /** What an edit of the history did; nothing when there is no such edit. */
  public synchronized Patch patch(String course, long number) {
    return once(now -> now.history().patch(course, number));
  }

  /**
   * Notes that a course is open, or that it is closed again.
   *
   * @return when it was opened without being closed; 0: it was closed
   */
  public synchronized long opened(String course, boolean open) {
    return once(now -> now.courses().opened(course, open ? time.millis() : 0));
  }

  /** Puts a course into the bin, or takes it out again. */
  public synchronized void bin(String course, boolean binned) {
    once(
        now -> {
          now.courses().bin(course, binned ? time.millis() : 0);
          return course;
        });
  }

  /**
   * Keeps the bytes of an asset for a course, which may name it from then on.
   *
   * @return the SHA-256 of the bytes, as {@link Asset#hash} has it
   */
  public synchronized String keep(String course, byte[] bytes) {
    return once(now -> now.assets().keep(course, bytes));
  }

  /** Writes the course's own fields, its positions among them; parts stay as they are. */
  public synchronized void saveHead(Course course) {
    once(
        now -> {
          now.courses().saveHead(course, time.millis());
          return course;
        });
  }

  /** Deletes a course for good, with its history, and the assets that only it used. */
  public synchronized void delete(String id) {
    once(
        now -> {
          now.courses().delete(id);
          now.assets().sweep();
          return id;
        });
  }

  /**
   * The bytes of an asset.
   *
   * @throws WorkspaceException when they are not there or damaged
   */
  public synchronized byte[] asset(Asset asset) {
    byte[] bytes = once(now -> now.assets().bytes(asset.hash()));
    if (!Hash.of(bytes).equals(asset.hash())) {
      throw new WorkspaceException(
          database.name(),
          "the content of " + asset.name() + " is missing or damaged",
          "import the course again");
    }
    return bytes;
  }

  /** One transaction. */
  private <T> T once(Function<Live, T> work) {
    try {
      if (live.connection().isClosed()) {
        // A fault of the disk closes the file; it may be over.
        Connection again = database.open();
        again.setAutoCommit(false);
        live = Live.of(again);
      }
      T result = work.apply(live);
      live.connection().commit();
      return result;
    } catch (DataAccessException e) {
      rollBack();
      SQLException cause = e.getCause(SQLException.class);
      throw cause == null ? e : database.fault(cause);
    } catch (SQLException e) {
      rollBack();
      throw database.fault(e);
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
  }

  /** What the fault itself left undone is not worth another message. */
  private void rollBack() {
    try {
      live.connection().rollback();
    } catch (SQLException ignored) {
      close(live.connection());
    }
  }

  /** The next transaction opens the file anew. */
  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // It is closed as far as it can be.
    }
  }

  /** Closes the workspace; a file that has become much larger than what it holds is made small. */
  @Override
  public synchronized void close() {
    boolean wasteful =
        once(now -> database.size() > LARGE && database.size() > WASTE * now.courses().content());
    try {
      if (wasteful) {
        // H2 keeps old pages of a large import until it is told; this rewrites the file and moves
        // it into place.
        database.compact(live.connection());
      }
      live.connection().close();
    } catch (SQLException e) {
      throw database.fault(e);
    }
  }
}

package studio.trellis.authoring.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The H2 file of a workspace: how it is reached, and what its faults mean. */
final class Database {
  private static final int ALREADY_OPEN = 90020;
  private static final String SUFFIX = ".mv.db";

  private final Path file;

  /**
   * @param file without its suffix
   */
  Database(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** The file itself. */
  Path path() {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /** The size of the file in bytes; 0 when it cannot be told. */
  long size() {
    return path().toFile().length();
  }

  /** Closes the database with all its waste taken out. */
  void compact(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    }
  }

  /** Another one in the same folder. */
  Database beside(String suffix) {
    return new Database(file.resolveSibling(file.getFileName() + suffix));
  }

  /** For messages. */
  String name() {
    return path().toString();
  }

  /**
   * Opens the file, made when it is not there. A commit is on the disk when it returns (WRITE_DELAY
   * 0): with the default, one that was acknowledged can be lost.
   */
  Connection open() {
    return connect(";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
  }

  /** Opens the file without changing a byte of it. */
  Connection openToRead() {
    return connect(";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
  }

  /** A database without a file and a name, gone with its connection. */
  Connection openInMemory() {
    return connect("mem:", "");
  }

  private Connection connect(String options) {
    String path = file.toString().replace("\\", "/");
    if (path.indexOf(';') >= 0) {
      throw new WorkspaceException(
          name(), "a workspace's path cannot hold a semicolon", "choose another folder");
    }
    return connect("file:" + path, options);
  }

  private Connection connect(String where, String options) {
    try {
      return DriverManager.getConnection(
          "jdbc:h2:"
              + where
              + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
              + options,
          "sa",
          "");
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** What went wrong, in words. */
  WorkspaceException fault(SQLException e) {
    if (e.getErrorCode() == ALREADY_OPEN) {
      return new WorkspaceException(
          name(), "another Trellis has this workspace open", "close it there first", true);
    }
    String all = causes(e);
    if (all.contains("No space left")
        || all.contains("not enough space")
        || all.contains("File too large")
        || all.contains("Disk quota exceeded")) {
      return new WorkspaceException(name(), "the disk is full", "make room and try again");
    }
    if (all.contains("Permission denied")
        || all.contains("AccessDenied")
        || all.contains("read only")) {
      return new WorkspaceException(
          name(), "this file may not be written", "ask for permission or choose another workspace");
    }
    if (all.contains("MVStoreException: Writing to") || all.contains("NoSuchFileException")) {
      return new WorkspaceException(
          name(), "the workspace cannot be written", "see that its disk and folder are there");
    }
    return new WorkspaceException(
        name(), "the workspace fails (" + firstLine(e) + ")", "take the backup beside it");
  }

  private static String causes(Throwable fault) {
    StringBuilder out = new StringBuilder();
    for (Throwable at = fault; at != null; at = at.getCause()) {
      out.append(at).append('\n');
    }
    return out.toString();
  }

  private static String firstLine(SQLException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }
}

package studio.trellis.authoring.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a workspace's tables to the present shape. The version is read without touching the file:
 * a newer workspace stays as it is, and an older one is copied before it is changed.
 */
final class Upgrade {
  private final Database database;
  private final List<Migration> steps;

  Upgrade(Database database, List<Migration> steps) {
    this.database = database;
    this.steps = steps;
  }

  /** Opens the workspace in the present shape. */
  Connection open() {
    if (!Files.exists(database.path())) {
      make();
    }
    int found = version();
    if (found > steps.size()) {
      throw new WorkspaceException(
          database.name(),
          "this workspace is of version "
              + found
              + ", and this Trellis knows up to "
              + steps.size(),
          "use a newer Trellis");
    }
    if (found < steps.size()) {
      backUp(found);
    }
    Connection connection = database.open();
    try {
      connection.setAutoCommit(false);
      apply(connection, found);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw database.fault(e);
    }
  }

  /** A database in memory in the present shape, of its own. */
  Connection openInMemory() {
    Connection connection = database.openInMemory();
    try {
      connection.setAutoCommit(false);
      apply(connection, 0);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw database.fault(e);
    }
  }

  /** Under another name first, so that a workspace that is there is whole. */
  private void make() {
    Database fresh = database.beside(".new");
    try {
      Files.deleteIfExists(fresh.path());
      try (Connection connection = fresh.open()) {
        apply(connection, 0);
      }
      Files.move(fresh.path(), database.path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new WorkspaceException(
          database.name(), "the workspace cannot be made there", "choose another folder");
    } catch (SQLException e) {
      throw fresh.fault(e);
    }
  }

  /**
   * Statements of H2 that change tables commit by themselves; the backup is what makes this safe.
   */
  private void apply(Connection connection, int from) throws SQLException {
    for (Migration step : steps.subList(from, steps.size())) {
      apply(connection, step);
    }
  }

  private static void apply(Connection connection, Migration step) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(step.sql());
      statement.execute("delete from meta where name = 'version'");
      statement.execute(
          "insert into meta (name, content) values ('version', '" + step.version() + "')");
    }
    connection.commit();
  }

  private int version() {
    try (Connection connection = database.openToRead();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select content from meta where name = 'version'")) {
      return rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
    } catch (SQLException e) {
      throw database.fault(e);
    }
  }

  private void backUp(int version) {
    Path file = database.path();
    Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
    try {
      Files.copy(
          file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new WorkspaceException(
          copy.toString(),
          "the workspace cannot be copied before it is changed",
          "make room there");
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // The fault that led here is the one to be told.
    }
  }
}

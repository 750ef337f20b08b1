package studio.trellis.authoring.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A numbered step of the tables' shape.
 *
 * @param sql statements, each ended by a semicolon
 */
record Migration(int version, String sql) {
  private static final List<String> FILES = List.of("V1__courses.sql", "V2__desk.sql");

  /** The steps of this Trellis, the first is number 1. */
  static List<Migration> all() {
    List<Migration> out = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in = Migration.class.getResourceAsStream("/db/migration/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks " + file);
        }
        out.add(
            new Migration(out.size() + 1, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return out;
  }
}
